import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { questionsIn } from '../../../compiler/model/walk.ts';
import { readingCopyGenerator } from '../../../generators/reading-copy/reading-copy-generator.ts';
import { formOf } from '../../content/compiled.ts';
import { loadContext } from '../../support/context.ts';
import { expectGolden } from '../../support/expect-golden.ts';

const context = await loadContext();

async function write(folder: string, id: string): Promise<string> {
  const [file] = await readingCopyGenerator.generate(formOf(folder, id), context);
  return file && 'text' in file ? file.text : '';
}

describe('reading copy', () => {
  test('review.html of the form with every feature', async () => {
    expectGolden('test/generators/reading-copy/kitchen-sink/review.html', await write('test/forms', 'kitchen-sink'));
  });

  test('says every question once, in words', async () => {
    const form = formOf('test/forms', 'kitchen-sink');
    const { document } = parseHTML(await write('test/forms', 'kitchen-sink'));
    expect(document.querySelectorAll('tr.question').length).toBe([...questionsIn(form.answers)].length);
    for (const rule of form.rules) expect(document.documentElement.textContent).toContain(rule.id);
  });

  test.for([['test/forms', 'kitchen-sink'], ['test/forms', 'hostile'], ['forms', 'information-report']] as const)('of %s/%s runs nothing, loads nothing and sends nothing', async ([folder, id]) => {
    const html = await write(folder, id);
    const { document } = parseHTML(html);
    expect(document.querySelectorAll('script, link, img, iframe, object, embed, form, base, a[href], [src], [onclick], [onerror], [onload], [style]').length).toBe(0);
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
    const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    expect(policy).toBe(`default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; form-action 'none'; base-uri 'none'`);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<title>'));
  });
});
