import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { fillPdf } from '../../cli/fill/fill-pdf.ts';
import { makeProject } from '../cli/make-project.ts';
import { run } from '../cli/run-program.ts';
import { formOf } from '../content/compiled.ts';
import { startPrinter } from '../pdf/print.ts';
import { root } from '../support/root.ts';
import { fieldFont, printBlank, readExamples, type ExampleRecord } from './blank-form.ts';

const form = formOf('forms', 'information-report');
const forms = ['--forms', path.join(root, 'forms')];
const bundled = process.platform === 'linux' && process.arch === 'x64';

let filled: Uint8Array;
beforeAll(async () => {
  const printer = await startPrinter();
  const values = new Map([['reporter.name', ['Sam Example']], ['reportedAt', ['3 March 2026, 14:30']], ['people[0].person.dateOfBirth', ['spring 2011\u001b[2J']]]);
  filled = await fillPdf(await printBlank(form, printer), values, await fieldFont());
  await printer.close();
}, 60_000);

test('read writes a draft, tells what is not in it, and ends with 1 for that', async () => {
  const folder = makeProject({ 'filled.pdf': filled });
  const { code, out, err } = await run(folder, ['read', 'filled.pdf', '-o', 'draft.json', ...forms]);
  expect([code, out]).toEqual([1, 'draft.json\n']);
  expect(err.split('\n')).toEqual([
    'Not in the record (1): look at these, and add them by hand.',
    '  people[0].person.dateOfBirth  Person 1: Who is it? D.O.B',
    '    | spring 2011\\u{1b}[2J',
    '    It is not a date as in 3 March 2014, 03/2014, 2014 or about 2014.',
    '',
  ]);
  const record = JSON.parse(readFileSync(path.join(folder, 'draft.json'), 'utf8')) as Record<string, unknown>;
  expect(record).toMatchObject({
    concordat: '1.0', form: 'information-report', version: form.version, status: 'draft', marking: 'OFFICIAL-SENSITIVE',
    answers: { reportedAt: '2026-03-03T14:30:00+00:00', reporter: { name: 'Sam Example' } },
  });
  expect((await run(folder, ['validate', 'draft.json', ...forms])).code).toBe(0);
  expect((await run(folder, ['read', 'filled.pdf', '-o', 'draft.json', ...forms])).err).toContain('is already there');
});

test('read tells programs in JSON, and takes standard input', async () => {
  const folder = makeProject();
  const { code, out } = await run(folder, ['read', '-', '-o', 'draft.json', '--format', 'json', ...forms], { input: filled });
  expect(code).toBe(1);
  expect(JSON.parse(out)).toEqual({
    file: '-', form: 'information-report', version: form.version, record: 'draft.json', missing: [], ignored: [],
    untaken: [{
      field: 'people[0].person.dateOfBirth', question: 'Person 1: Who is it? D.O.B', text: 'spring 2011\u001b[2J',
      why: 'It is not a date as in 3 March 2014, 03/2014, 2014 or about 2014.',
    }],
  });
});

test('read refuses what is too large before it looks at it', async () => {
  const folder = makeProject();
  writeFileSync(path.join(folder, 'large.pdf'), Buffer.alloc(10_000_001));
  const { code, err } = await run(folder, ['read', 'large.pdf', ...forms]);
  expect([code, err]).toEqual([3, 'large.pdf: this file is larger than 10 MB.\n']);
  expect((await run(folder, ['read', 'none.pdf', ...forms])).code).toBe(4);
});

test.skipIf(!bundled)('fill makes a PDF that read takes back, and names what has no room (skipped where the bundled browser does not run)', async () => {
  const stored = new Map(readExamples(form)).get('several-people') as { readonly answers: { readonly reporter: object } } | undefined;
  const record: ExampleRecord = { ...stored, answers: { ...stored?.answers, reporter: { ...stored?.answers.reporter, name: 'Łucja Țepeș سارة 😀' } } };
  const folder = makeProject({ 'record.json': JSON.stringify(record) });
  const made = await run(folder, ['fill', 'record.json', '-o', 'record.pdf', ...forms], { env: { CONCORDAT_BROWSER: 'bundled', HOME: process.env['HOME'] } });
  expect([made.code, made.out]).toEqual([0, 'record.pdf\n']);
  expect(made.err).toContain('The form has no room for these parts of the record:\n  /answers/people/2\n  /answers/people/3\n');
  expect(made.err).toContain('  reporter.name: U+0633 U+0627 U+0631 U+0629 U+1F600\n');
  const { code, err } = await run(folder, ['read', 'record.pdf', '-o', 'back.json', ...forms]);
  expect([code, err]).toEqual([0, '']);
  const back = JSON.parse(readFileSync(path.join(folder, 'back.json'), 'utf8')) as { answers: { people: readonly unknown[] } };
  const { people, ...answers } = record['answers'] as { people: readonly unknown[] };
  expect(back.answers).toEqual({ ...answers, people: people.slice(0, 2) });
});

test('fill needs a browser, and says so', async () => {
  const folder = makeProject({ 'record.json': JSON.stringify(new Map(readExamples(form)).get('hurried-draft')) });
  const { code, err } = await run(folder, ['fill', 'record.json', ...forms]);
  expect(code).toBe(4);
  expect(err).toContain('No form could be printed to fill in. ');
});
