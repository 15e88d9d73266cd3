import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Form } from '../../../compiler/model/form.ts';
import { sourcesGenerator } from '../../../generators/sources/sources-generator.ts';
import { formOf } from '../../content/compiled.ts';
import { loadContext } from '../../support/context.ts';
import { expectGolden } from '../../support/expect-golden.ts';

async function generate(form: Form): Promise<ReadonlyMap<string, string>> {
  const files = await sourcesGenerator.generate(form, await loadContext());
  return new Map(files.map((file) => [file.path, 'text' in file ? file.text : '']));
}

describe.each([['test/forms', 'kitchen-sink'], ['forms', 'information-report']])('%s/%s', (folder, id) => {
  test('is as committed', async () => {
    const files = await generate(formOf(folder, id));
    expect([...files.keys()]).toEqual(['sources.csv', 'sources.html']);
    for (const [path, text] of files) expectGolden(`test/generators/sources/${id}/${path}`, text);
  });
});

test('every catalogued item has a line, in order, with the question that carries it', async () => {
  const csv = (await generate(formOf('forms', 'information-report'))).get('sources.csv') ?? '';
  const lines = csv.split('\r\n').filter((line) => line.startsWith('item,dudley,App 2,'));
  expect(lines.map((line) => Number(line.split(',')[3]))).toEqual([1, 2, 3, 4, 5, 5, 6, 7, 8, 9, 10, 11, 12, 13, 13, 14, 15, 16, 17]);
  expect(lines.filter((line) => line.includes(',left out,') || line.includes(',not carried,'))).toEqual([]);
});

test('an item left out and an item that only a rule carries are told apart', async () => {
  const form = formOf('test/forms', 'kitchen-sink');
  const [rule] = form.rules;
  if (!rule) throw new Error('The kitchen sink has no rule.');
  const citation = { source: 'handbook', part: 'Notes', item: 1, words: '=HYPERLINK("x")' };
  const sources = form.sources.map((source) => (source.id === 'handbook' ? { ...source, parts: new Map([...source.parts, ['Notes', ['=HYPERLINK("x")', '<script>alert(1)</script>']]]) } : source));
  const files = await generate({ ...form, sources, rules: [{ ...rule, origin: { citations: [citation] } }] });
  const csv = files.get('sources.csv') ?? '';
  expect(csv).toContain('\r\nitem,handbook,Visit,3,,Tel.,left out,,,,A telephone is asked for as text.\r\n');
  expect(csv).toContain(`\r\nitem,handbook,Notes,1,,"'=HYPERLINK(""x"")",said,rule,${rule.id},`);
  expect(csv).toContain('\r\nitem,handbook,Notes,2,,<script>alert(1)</script>,not carried,,,,\r\n');
  const { document } = parseHTML(files.get('sources.html') ?? '');
  expect(document.querySelectorAll('script, img, link, a, [style], [onclick]')).toHaveLength(0);
  const counts = [...document.querySelectorAll('.counts li')].map((line) => (line as { textContent: string }).textContent);
  expect(counts).toContain('1 items said in a note, a rule or another text');
  expect(counts).toContain('1 items that nothing carries');
  expect(counts).toContain('7 items asked');
  expect(counts).toContain('1 items left out, with why');
  expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/]{43}='; form-action 'none'; base-uri 'none'$/);
});
