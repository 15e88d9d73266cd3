import { existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeProject, readTree, visit } from './make-project.ts';
import { run } from './run-program.ts';

const FOLDER = 'dist/visit/1.0.0-draft';
const TEXTS = [
  '.concordat-files.json', 'Types.cs', 'Types.java', 'coverage.json', 'coverage.md', 'dictionary.csv', 'dictionary.md', 'form.css', 'form.d.ts', 'form.fragment.html', 'form.html', 'form.js', 'index.html', 'reader.schema.json', 'record_types.py', 'review.html', 'rules.json',
  'schema.draft-07.json', 'schema.json', 'sources.csv', 'sources.html', 'types.d.ts', 'types.go', 'validator.d.mts', 'validator.mjs',
];
/** All but our own list of them. */
const MADE = TEXTS.length - 1;
/** The package's part of a form. */
const PACKED = 9;
/** Everything: beside the form the first page, the catalogue, the bill of materials and the checksums, and two files about the package. */
const ALL = MADE + PACKED + 4 + 2;
/** On paper, in large print, with fields, and the reading copy to sign. */
const PDFS = 4;
/** Of the only page of this small form. */
const PICTURES = 1;

/** Identity and time of every file: equal only if nobody has touched it. */
function identify(folder: string): string[] {
  return [...readTree(folder).keys()].map((file) => {
    const { ino, mtimeNs, size } = statSync(path.join(folder, file), { bigint: true });
    return `${file} ${ino} ${mtimeNs} ${size}`;
  });
}

describe('build', () => {
  test('writes every text, and without a browser says so and ends well', async () => {
    const folder = makeProject({ 'forms/visit/1.0.0.yaml': visit() });
    const { code, out, err } = await run(folder, ['build']);
    expect([code, out]).toEqual([0, `${FOLDER}\n`]);
    expect(err).toMatch(/^4 PDFs could not be printed\. CONCORDAT_BROWSER names \/nowhere\/browser.*\nBuilt 1 form in [\d.]+ s: \d+ written, 0 unchanged\.\n$/);
    expect(err).toContain(`${ALL} written`);
    expect([...readTree(path.join(folder, FOLDER)).keys()]).toEqual(TEXTS);
  });

  test('with --require-pdf and no browser ends with 4 and writes nothing', async () => {
    const folder = makeProject({ 'forms/visit/1.0.0.yaml': visit() });
    const { code, err } = await run(folder, ['build', '--require-pdf']);
    expect(code).toBe(4);
    expect(err).toMatch(/^4 PDFs could not be printed\. Nothing is written\. .*\n$/);
    expect(existsSync(path.join(folder, 'dist'))).toBe(false);
  });

  test('prints a PDF with the browser of the package, and does not print the same page twice', async () => {
    const folder = makeProject({ 'forms/visit/1.0.0.yaml': visit() });
    const bundled = { env: { CONCORDAT_BROWSER: 'bundled' } };
    expect((await run(folder, ['build', '--require-pdf'], bundled)).code).toBe(0);
    const pdf = path.join(folder, FOLDER, 'form.pdf');
    expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
    const before = statSync(pdf, { bigint: true });
    // Without a browser and with the stamp gone only the page printed before can have given the PDF.
    rmSync(path.join(folder, 'dist/.concordat-stamp.json'));
    const { code, err } = await run(folder, ['build', '--require-pdf']);
    expect([code, err]).toEqual([0, expect.stringContaining(`0 written, ${ALL + PDFS + PICTURES} unchanged`)]);
    expect(statSync(pdf, { bigint: true }).mtimeNs).toBe(before.mtimeNs);
  });

  test('a PDF of an earlier wording goes when the new one cannot be printed', async () => {
    const folder = makeProject({ 'forms/visit/1.0.0.yaml': visit() });
    await run(folder, ['build'], { env: { CONCORDAT_BROWSER: 'bundled' } });
    writeFileSync(path.join(folder, 'forms/visit/1.0.0.yaml'), visit({ ask: 'Did you see the child?' }));
    expect((await run(folder, ['build'])).err).toContain(`${PDFS + PICTURES} removed`);
    expect(existsSync(path.join(folder, FOLDER, 'form.pdf'))).toBe(false);
    expect(readFileSync(path.join(folder, FOLDER, 'index.html'), 'utf8')).not.toContain('<img');
  });

  test('again with nothing changed touches no file and says so', async () => {
    const folder = makeProject({ 'forms/visit/1.0.0.yaml': visit() });
    const only = ['build', '--only', 'json-schema,types'];
    await run(folder, only);
    const before = identify(path.join(folder, 'dist'));
    expect(await run(folder, only)).toEqual({ code: 0, out: '', err: 'Nothing has changed: 5 files in dist are up to date.\n' });
    expect(identify(path.join(folder, 'dist'))).toEqual(before);
  });

  test('after one change touches only what differs', async () => {
    const folder = makeProject({ 'forms/visit/1.0.0.yaml': visit() });
    await run(folder, ['build']);
    const before = identify(path.join(folder, FOLDER));
    writeFileSync(path.join(folder, 'forms/visit/1.0.0.yaml'), `# A comment that changes no output.\n${visit()}`);
    expect((await run(folder, ['build'])).err).toContain(`0 written, ${ALL} unchanged`);
    expect(identify(path.join(folder, FOLDER))).toEqual(before);
  });

  test.each(['changed', 'removed'])('an output that somebody has %s is made again', async (how) => {
    const folder = makeProject({ 'forms/visit/1.0.0.yaml': visit() });
    await run(folder, ['build']);
    const file = path.join(folder, FOLDER, 'schema.json');
    const text = readFileSync(file, 'utf8');
    if (how === 'removed') rmSync(file);
    else writeFileSync(file, text.replace('draft', 'drift'));
    await run(folder, ['build']);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  test('the same definitions give the same bytes in another folder, language and time zone', async () => {
    const files = { 'forms/visit/1.0.0.yaml': visit() };
    const [one, other] = [makeProject(files), makeProject(files)];
    await run(one, ['build'], { env: { CONCORDAT_BROWSER: 'bundled' } });
    await run(other, ['build'], { env: { CONCORDAT_BROWSER: 'bundled', TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' } });
    const outputs = (folder: string) => [...readTree(path.join(folder, 'dist'))].filter(([file]) => file !== '.concordat-stamp.json');
    expect(outputs(other)).toEqual(outputs(one));
    expect(outputs(one).map(([file]) => file)).toEqual(expect.arrayContaining([...TEXTS, 'form.pdf', 'form-fillable.pdf', 'form-page-1.png'].map((file) => `visit/1.0.0-draft/${file}`)));
  });

  test('line ends of Windows change nothing', async () => {
    const [one, other] = [makeProject({ 'forms/visit/1.0.0.yaml': visit() }), makeProject({ 'forms/visit/1.0.0.yaml': visit().replaceAll('\n', '\r\n') })];
    await run(one, ['build']);
    await run(other, ['build']);
    expect(readTree(path.join(other, FOLDER))).toEqual(readTree(path.join(one, FOLDER)));
  });

  test('--only makes the outputs named and leaves the others and other people’s files alone', async () => {
    const folder = makeProject({ 'forms/visit/1.0.0.yaml': visit(), [`${FOLDER}/notes.txt`]: 'mine', [`${FOLDER}/deep/er/x`]: 'mine too' });
    await run(folder, ['build', '--only', 'types']);
    await run(folder, ['build', '--only', 'dictionary']);
    expect([...readTree(path.join(folder, FOLDER)).keys()]).toEqual(['.concordat-files.json', 'deep/er/x', 'dictionary.csv', 'dictionary.md', 'notes.txt', 'types.d.ts']);
  });

  test('example records come along with their version filled in', async () => {
    const folder = makeProject({
      'forms/visit/1.0.0.yaml': visit(), 'forms/visit/examples/1.0.0/seen.json': '{"form":"visit","concordat":"1.0","answers":{"seen":true}}',
      'forms/visit/examples/1.0.0/verdicts.yaml': 'seen: {}',
    });
    await run(folder, ['build']);
    expect(readFileSync(path.join(folder, FOLDER, 'examples/seen.json'), 'utf8')).toBe(
      '{\n  "answers": {\n    "seen": true\n  },\n  "concordat": "1.0",\n  "form": "visit",\n  "version": "1.0.0-draft"\n}\n');
    writeFileSync(path.join(folder, 'forms/visit/examples/1.0.0/seen.json'), '{"form":"visit",}');
    const { code, err } = await run(folder, ['build']);
    expect([code, err]).toEqual([1, expect.stringMatching(/^forms\/visit\/examples\/1\.0\.0\/seen\.json:1:17: This is not JSON\..*\n$/)]);
  });

  test('what a removed form and a renamed output left goes, and nothing else', async () => {
    const folder = makeProject({ 'forms/visit/1.0.0.yaml': visit(), 'forms/call/1.0.0.yaml': visit({ id: 'call' }), 'dist/other/1.0/readme.txt': 'mine' });
    await run(folder, ['build']);
    writeFileSync(path.join(folder, 'dist/call/1.0.0-draft/mine.txt'), 'mine');
    rmSync(path.join(folder, 'forms/call'), { recursive: true });
    expect((await run(folder, ['build'])).err).toContain(`${MADE + PACKED} removed`);
    expect([...readTree(path.join(folder, 'dist/call')).keys()]).toEqual(['1.0.0-draft/mine.txt']);
    expect(readFileSync(path.join(folder, 'dist/other/1.0/readme.txt'), 'utf8')).toBe('mine');
    rmSync(path.join(folder, 'forms/visit'), { recursive: true });
    mkdirSync(path.join(folder, 'forms/new'));
    writeFileSync(path.join(folder, 'forms/new/1.0.0.yaml'), visit({ id: 'new' }));
    await run(folder, ['build']);
    expect(existsSync(path.join(folder, 'dist/visit'))).toBe(false);
  });

  test('building one form leaves the others', async () => {
    const folder = makeProject({ 'forms/visit/1.0.0.yaml': visit(), 'forms/call/1.0.0.yaml': visit({ id: 'call' }) });
    await run(folder, ['build']);
    await run(folder, ['build', 'visit@1.0.0-draft']);
    expect(existsSync(path.join(folder, 'dist/call/1.0.0-draft/schema.json'))).toBe(true);
  });

  test('works in a folder with spaces and letters of many scripts', async () => {
    const folder = makeProject({ 'Äkte “neu” – 儿童/forms/visit/1.0.0.yaml': visit() });
    expect((await run(path.join(folder, 'Äkte “neu” – 儿童'), ['build'])).code).toBe(0);
  });
});

describe('definitions with mistakes', () => {
  const wrong = visit().replace('type: text, ask', 'type: txt, ask').replace('"!seen"', '"!sen"');

  test('end with 1 and change nothing', async () => {
    const folder = makeProject({ 'forms/visit/1.0.0.yaml': visit() });
    await run(folder, ['build']);
    const before = readTree(path.join(folder, 'dist'));
    writeFileSync(path.join(folder, 'forms/visit/1.0.0.yaml'), wrong);
    const { code, out, err } = await run(folder, ['build']);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('forms/visit/1.0.0.yaml:10:');
    expect(err).toMatch(/Nothing is written\.\n$/);
    expect(readTree(path.join(folder, 'dist'))).toEqual(before);
  });

  test('as JSON are a list on standard output, as annotations one a line', async () => {
    const folder = makeProject({ 'forms/visit/1.0.0.yaml': wrong });
    for (const command of ['build', 'check']) {
      const json = await run(folder, [command, '--format', 'json']);
      const found = JSON.parse(json.out) as { code: string; span: { file: string; start: { line: number } } }[];
      expect(json.code).toBe(1);
      expect(found.length).toBeGreaterThan(0);
      for (const { span } of found) expect([span.file, span.start.line]).toEqual(['forms/visit/1.0.0.yaml', 10]);
      const github = await run(folder, [command, '--format', 'github']);
      expect(github.out.trimEnd().split('\n').every((line) => line.startsWith('::error file=forms/visit/1.0.0.yaml,line=10,'))).toBe(true);
    }
  });

  test('a right form builds with an empty list', async () => {
    const folder = makeProject({ 'forms/visit/1.0.0.yaml': visit() });
    expect((await run(folder, ['build', '--format', 'json'])).out).toBe('[]\n');
    expect((await run(folder, ['build', '--format', 'json', '--only', 'types'])).out).toBe('[]\n');
  });

  test('five mistakes get five messages, each with its place and a way out', async () => {
    const folder = makeProject({ 'forms/visit/1.0.0.yaml': `form: visit
version: 1.0.0
title: Record of a visit
purpose: Say what was seen on a visit.
sections:
  - title: The visit
    added: Made for a test.
    questions:
      - {id: seen, type: yes-no, ask: Was the child seen?, required: true}
      - {id: seen, type: text, ask: By whom?}
      - {id: whyNot, type: text, ask: Why not?, when: "!sean"}
      - {id: mood, type: choice, ask: How was the child?, options: {calm: Calm, upset: Upset}}
      - {id: cause, type: text, ask: What was the cause?, when: "mood == 'sad'"}
      - {id: early, type: yes-no, ask: Was it early?, when: answered(late)}
      - {id: late, type: date, ask: When?}
      - {id: mark, type: tick, ask: Read, required: true}
` });
    const { code, out } = await run(folder, ['check', '--format', 'json']);
    const found = (JSON.parse(out) as { code: string; help?: string; span: { start: { line: number; column: number } } }[]);
    expect(code).toBe(1);
    expect(found.map((one) => `${one.code} ${one.span.start.line}`)).toEqual([
      'duplicate-id 10', 'unknown-name 11', 'code-not-in-list 13', 'condition-looks-ahead 14', 'required-tick 16',
    ]);
    expect(found.filter(({ help }) => help === undefined)).toEqual([]);
    const text = (await run(folder, ['check'])).out;
    for (const { code: name, span } of found) expect(text).toMatch(new RegExp(`\\[${name}\\]: .*\n  at forms/visit/1\\.0\\.0\\.yaml:${span.start.line}:${span.start.column}\n`));
    expect(text).toMatch(/5 errors in 1 file\n$/);
  });
});

describe('hostile files and places', () => {
  const cases: readonly (readonly [string, Readonly<Record<string, string | Uint8Array>>, number, string])[] = [
    ['bytes that are not UTF-8', { 'forms/visit/1.0.0.yaml': Buffer.from([0x66, 0xff]) }, 1, 'forms/visit/1.0.0.yaml: Byte 1 (0xFF) is not UTF-8. Save the file as UTF-8.'],
    ['the ending .yml', { 'forms/visit/1.0.0.yml': visit() }, 1, 'forms/visit/1.0.0.yml: definitions end in .yaml. Rename it, or it is not read.'],
    ['names that only capital letters tell apart', { 'forms/visit/1.0.0.yaml': visit(), 'forms/Visit/1.0.0.yaml': visit() }, 1,
      'forms/visit/1.0.0.yaml: only capital letters tell this from Visit/1.0.0.yaml. Rename one of them.'],
    ['an output folder that is a file', { 'forms/visit/1.0.0.yaml': visit(), 'dist': 'mine' }, 4, 'dist is a file. Name a folder to write to.'],
    ['a form’s folder that is a file', { 'forms/visit/1.0.0.yaml': visit(), 'dist/visit': 'mine' }, 4,
      'dist/visit is a file where a folder should be. Remove it, or choose another output folder.'],
    ['an output that is a folder', { 'forms/visit/1.0.0.yaml': visit(), [`${FOLDER}/schema.json/x`]: 'mine' }, 4,
      'dist/visit/1.0.0-draft/schema.json is a folder where a file should be. Move it away.'],
  ];
  test.each(cases)('%s', async (_name, files, exit, message) => {
    const folder = makeProject(files);
    const before = readTree(folder);
    const { code, out, err } = await run(folder, ['build', '--only', 'json-schema,types']);
    expect([code, out]).toEqual([exit, '']);
    expect(err).toBe(`${message}\n`);
    expect(readTree(folder)).toEqual(before);
  });

  test('a definition whose id is a path is refused', async () => {
    const folder = makeProject({ 'forms/visit/1.0.0.yaml': visit({ id: '../../evil' }) });
    expect((await run(folder, ['build'])).code).toBe(1);
    expect([...readTree(folder).keys()]).toEqual(['forms/visit/1.0.0.yaml']);
  });

  test('a control character in a file’s name cannot drive the terminal', async () => {
    const folder = makeProject({ 'forms/vi\u001b[31msit/1.0.0.yaml': visit() });
    const { code, out, err } = await run(folder, ['check']);
    expect(code).toBe(1);
    expect(`${out}${err}`).not.toContain('\u001b');
  });

  test('a link to a definition outside is refused, and one inside is read', async () => {
    const folder = makeProject({ 'forms/visit/0.9.0.yaml': visit().replace('1.0.0', '0.9.0'), 'secret.yaml': visit() });
    symlinkSync(path.join(folder, 'secret.yaml'), path.join(folder, 'forms/visit/1.0.0.yaml'));
    expect(await run(folder, ['build'])).toEqual({ code: 1, out: '', err: 'forms/visit/1.0.0.yaml: this link leads out of the folder of forms. Put the file itself there.\n' });
  });

  test('a link in the place of an output is replaced, and what it pointed at stays', async () => {
    const folder = makeProject({ 'forms/visit/1.0.0.yaml': visit(), 'victim.txt': 'mine', [`${FOLDER}/readme`]: 'mine' });
    symlinkSync(path.join(folder, 'victim.txt'), path.join(folder, FOLDER, 'schema.json'));
    expect((await run(folder, ['build'])).code).toBe(0);
    expect(readFileSync(path.join(folder, 'victim.txt'), 'utf8')).toBe('mine');
    expect(readFileSync(path.join(folder, FOLDER, 'schema.json'), 'utf8')).toContain('$schema');
  });

  test('a link in the place of a form’s folder is refused', async () => {
    const folder = makeProject({ 'forms/visit/1.0.0.yaml': visit(), 'elsewhere/x': 'mine', 'dist/x': '' });
    symlinkSync(path.join(folder, 'elsewhere'), path.join(folder, 'dist/visit'));
    const { code, err } = await run(folder, ['build']);
    expect([code, err]).toEqual([4, expect.stringContaining('is a link where a folder should be')]);
    expect([...readTree(path.join(folder, 'elsewhere')).keys()]).toEqual(['x']);
  });

  test('an output folder that is a link itself is written to where it leads', async () => {
    const folder = makeProject({ 'forms/visit/1.0.0.yaml': visit(), 'web/x': 'mine' });
    symlinkSync(path.join(folder, 'web'), path.join(folder, 'dist'));
    expect((await run(folder, ['build'])).code).toBe(0);
    expect(existsSync(path.join(folder, 'web/visit/1.0.0-draft/schema.json'))).toBe(true);
  });
});
