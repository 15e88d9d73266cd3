import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CONTRACT_FILES, DEFINITION_FILE } from '../../compiler/publish/contract-files.ts';
import { makeProject, readTree } from '../cli/make-project.ts';
import { run } from '../cli/run-program.ts';
import { editFile, lockOf, project, rewriteStored, visitForm } from './project.ts';

const FORM = 'forms/visit/1.0.0.yaml';

async function publishFirst(): Promise<string> {
  const folder = makeProject(project);
  const { code, err } = await run(folder, ['publish', 'visit@1.0.0']);
  expect([code, err]).toEqual([0, 'visit 1.0.0 is published: 8 files are stored. Commit them with the lock.\n']);
  return folder;
}

function addVersion(folder: string, version: string, more: Parameters<typeof visitForm>[1]): void {
  writeFileSync(path.join(folder, `forms/visit/${version}.yaml`), visitForm(version, more));
}

describe('publishing', () => {
  test('stores the contract and the lock, and outputs are no longer drafts', async () => {
    const folder = await publishFirst();
    expect(readdirSync(path.join(folder, 'schemas/published/visit/1.0.0')).sort()).toEqual([DEFINITION_FILE, ...CONTRACT_FILES].sort());
    expect(Object.keys(lockOf(folder).forms['visit']?.versions['1.0.0']?.files ?? {}).sort()).toEqual([DEFINITION_FILE, ...CONTRACT_FILES].sort());
    expect((await run(folder, ['verify'])).code).toBe(0);
    expect((await run(folder, ['build', '--only', 'json-schema,validators'])).out).toBe('dist/visit/1.0.0\n');
    const stored = readFileSync(path.join(folder, 'schemas/published/visit/1.0.0/schema.json'), 'utf8');
    expect(readFileSync(path.join(folder, 'dist/visit/1.0.0/schema.json'), 'utf8')).toBe(stored);
    expect(JSON.parse(stored)).toMatchObject({ $id: 'https://concordat.example/visit/1.0.0/schema.json' });
  });

  test('of the same definition stores the same bytes', async () => {
    const [one, other] = [await publishFirst(), await publishFirst()];
    expect(readTree(path.join(one, 'schemas'))).toEqual(readTree(path.join(other, 'schemas')));
  });

  test('is done once', async () => {
    const folder = await publishFirst();
    const { code, err } = await run(folder, ['publish', 'visit']);
    expect(code).toBe(1);
    expect(err).toContain('visit 1.0.0 is published already');
  });

  test('writes nothing in a dry run, nor for a form with errors or without citations', async () => {
    const folder = makeProject(project);
    expect((await run(folder, ['publish', 'visit', '--dry-run'])).err).toBe('visit 1.0.0 can be published.\n');
    editFile(folder, FORM, (text) => text.replace('    added: Made for a test.\n', ''));
    const uncited = await run(folder, ['publish', 'visit']);
    expect(uncited.code).toBe(1);
    expect(uncited.err).toContain('warning[uncited]: The question “seen” does not say where it comes from.');
    editFile(folder, FORM, (text) => text.replace('type: yes-no', 'type: yesno'));
    expect((await run(folder, ['publish', 'visit'])).code).toBe(1);
    expect([existsSync(path.join(folder, 'schemas')), existsSync(path.join(folder, 'forms/published.lock.json'))]).toEqual([false, false]);
  });
});

describe('a published version that has changed', () => {
  test.each([
    ['the words of a question', FORM, 'Was the child seen?', 'Did you see the child?', 'The question “seen” is not as published in visit 1.0.0: `ask` was “Was the child seen?”, and is “Did you see the child?”.', 'forms/visit/1.0.0.yaml:12:39'],
    ['the order of options', FORM, 'well: Well, low: Low', 'low: Low, well: Well', 'The question “mood” is not as published in visit 1.0.0: `options` was well, low, odd, and is low, well, odd.', 'forms/visit/1.0.0.yaml:14:64'],
    ['a component', 'forms/components/person/1.0.0.yaml', 'ask: Name', 'ask: Full name', 'The question “name” is not as published in visit 1.0.0', 'forms/components/person/1.0.0.yaml:6:33'],
    ['a rule', FORM, 'query: Say why.', 'error: Say why.', 'The rule “say-why” is not as published in visit 1.0.0', 'forms/visit/1.0.0.yaml:16'],
  ])('in %s stops check, verify and build', async (_, file, from, to, message, place) => {
    const folder = await publishFirst();
    editFile(folder, file, (text) => text.replace(from, to));
    const checked = await run(folder, ['check', 'visit']);
    expect(checked.code).toBe(1);
    expect(checked.out).toContain(message);
    expect(checked.out).toContain(file.startsWith('forms/components/') ? 'name it under `uses` in a new version of visit.' : 'copy the file to a new version, change that, and see concordat diff visit.');
    expect(checked.err).toBe('concordat explain <code> says more about a message.\n');
    const verified = await run(folder, ['verify']);
    expect(verified.code).toBe(1);
    expect(verified.out).toContain(message);
    expect(verified.out).toContain(place);
    const built = await run(folder, ['build', '--only', 'json-schema']);
    expect(built.code).toBe(1);
    expect(built.err).toContain(message);
    expect(existsSync(path.join(folder, 'dist'))).toBe(false);
  });

  test('only in contacts, comments and layout is as published', async () => {
    const folder = await publishFirst();
    editFile(folder, FORM, (text) => `# for the board\n${text.replace('the desk', 'our desk').replace('{id: seen, type: yes-no,', '{type: yes-no, id: seen,')}`);
    expect(await run(folder, ['verify'])).toMatchObject({ code: 0, out: '' });
    expect(await run(folder, ['check'])).toEqual({ code: 0, out: '', err: 'Right: visit 1.0.0.\n' });
  });

  test('is told by check even when nobody can tell where', async () => {
    const folder = await publishFirst();
    editFile(folder, FORM, (text) => text.replace('Was the child seen?', 'Did you see the child?'));
    rmSync(path.join(folder, 'schemas/published/visit/1.0.0/definition.json'));
    expect(await run(folder, ['check'])).toEqual({ code: 1, out: '', err: 'visit 1.0.0 is not as published. concordat verify says more.\n' });
  });

  test('in a stored file, or without one or its definition, is told', async () => {
    const folder = await publishFirst();
    editFile(folder, 'schemas/published/visit/1.0.0/rules.json', (text) => text.replace('Say why.', 'Say so.'));
    expect((await run(folder, ['verify'])).err).toContain('rules.json: this published file has changed.');
    expect((await run(folder, ['build', '--only', 'json-schema'])).code).toBe(1);
    rmSync(path.join(folder, 'schemas/published/visit/1.0.0/rules.json'));
    expect((await run(folder, ['verify'])).err).toContain('rules.json: this published file is gone.');
    rmSync(path.join(folder, FORM));
    expect((await run(folder, ['verify'])).err).toContain('visit 1.0.0 is published, but its definition is gone or has errors.');
    writeFileSync(path.join(folder, 'forms/published.lock.json'), '{}');
    expect(await run(folder, ['verify'])).toMatchObject({ code: 1, err: expect.stringContaining('this is not a list of published versions') as string });
    rmSync(path.join(folder, 'forms/published.lock.json'));
    expect(await run(folder, ['verify'])).toMatchObject({ code: 1, err: expect.stringMatching(/visit\/1\.0\.0: this published version is not in published\.lock\.json\. .+\n$/) as string });
  });
});

describe('another compiler', () => {
  test('that writes another text but judges the same is worth a note, and the stored text is built', async () => {
    const folder = await publishFirst();
    rewriteStored(folder, 'schema.json', (text) => text.replace('"title"', '"$comment": "From another day.",\n  "title"'));
    expect(await run(folder, ['verify'])).toMatchObject({ code: 0, err: expect.stringMatching(/writes schema\.json otherwise; all \d+ stored vectors get their verdicts/) as string });
    const built = await run(folder, ['build', '--only', 'json-schema']);
    expect(built).toMatchObject({ code: 0, err: expect.stringContaining('the published files stay') as string });
    expect(readFileSync(path.join(folder, 'dist/visit/1.0.0/schema.json'), 'utf8')).toContain('From another day.');
  });

  test('that judges otherwise is an error', async () => {
    const folder = await publishFirst();
    rewriteStored(folder, 'vectors.json', (text) => text.replace('"complete": true', '"complete": false').replace('"complete":true', '"complete":false'));
    expect(await run(folder, ['verify'])).toMatchObject({ code: 1, err: expect.stringMatching(/judges 1 of \d+ stored vectors otherwise/) as string });
  });
});

describe('the next version', () => {
  test('that fits is published, and what it removed is never used again', async () => {
    const folder = await publishFirst();
    addVersion(folder, '1.1.0', { questions: '      - {id: fax, type: text, ask: Fax}\n' });
    expect(await run(folder, ['publish', 'visit'])).toMatchObject({ code: 0, err: expect.stringContaining('1.0.0 to 1.1.0: at least a minor version, and it is minor.') as string });
    addVersion(folder, '2.0.0', { tail: 'changes: {since: 1.1.0, removed: {fax: Nobody has one.}}\n' });
    expect((await run(folder, ['publish', 'visit'])).code).toBe(0);
    expect(lockOf(folder).forms['visit']?.removed).toEqual({ fax: '2.0.0' });
    addVersion(folder, '2.1.0', { questions: '      - {id: fax, type: text, ask: Facts}\n' });
    const reused = await run(folder, ['publish', 'visit']);
    expect(reused.code).toBe(1);
    expect(reused.err).toContain('error[id-reused] fax');
    expect((await run(folder, ['diff', 'visit'])).out).toContain('error[id-reused] fax');
    expect((await run(folder, ['verify'])).err).toBe('3 published versions are as published.\n');
  });

  test.each([
    ['needs a larger step', { edit: (text: string) => text.replace(', odd: Odd', '') }, 'Call it 2.0.0, or make the change in a compatible way.'],
    ['has words that nobody signed', { edit: (text: string) => text.replace('Was the child seen?', 'Did you see the child?') }, 'list the question under `changes: meaningUnchanged`'],
    ['declares changes since another version', { tail: 'changes: {since: 0.9.0}\n' }, '`changes: since` says 0.9.0, but the published version before 1.1.0 is 1.0.0.'],
    ['declares a name that is not there', { tail: 'changes: {since: 1.0.0, renamed: {sene: seen}}\n' }, 'A declared change names what is not there.'],
  ])('that %s is refused, and nothing is written', async (_, more, message) => {
    const folder = await publishFirst();
    addVersion(folder, '1.1.0', more);
    const before = readTree(folder);
    const { code, err } = await run(folder, ['publish', 'visit']);
    expect([code, err.includes(message)]).toEqual([1, true]);
    expect(readTree(folder)).toEqual(before);
  });

  test('is measured against every earlier minor, not only the last', async () => {
    const folder = await publishFirst();
    addVersion(folder, '1.1.0', { questions: '      - {id: place, type: text, ask: Where?}\n' });
    expect((await run(folder, ['publish', 'visit'])).code).toBe(0);
    addVersion(folder, '1.2.0', { questions: '      - {id: place, type: text, ask: Where?}\n' });
    expect(await run(folder, ['diff', 'visit'])).toMatchObject({ code: 0, err: '1.1.0 to 1.2.0: nothing has changed.\n1.0.0 to 1.2.0: nothing that breaks a record or a reader.\n' });
    // Required since the last version would break its records; a question that is new since the first breaks those of the first as well.
    addVersion(folder, '1.2.0', { questions: '      - {id: place, type: text, required: true, ask: Where?}\n' });
    const { code, err } = await run(folder, ['publish', 'visit']);
    expect(code).toBe(1);
    expect(err).toContain('1.1.0 to 1.2.0: this asks for a new major version');
    expect(err).toContain('1.0.0 to 1.2.0: this asks for a new major version');
  });
});

describe('the other commands', () => {
  test('compare files outside the folder, in every format', async () => {
    const folder = makeProject(project);
    mkdirSync(path.join(folder, 'drafts'));
    writeFileSync(path.join(folder, 'drafts/mine.yaml'), visitForm('1.0.1', { edit: (text) => text.replace('the desk', 'our desk') }));
    const diff = (...more: string[]) => run(folder, ['diff', 'visit@1.0.0', 'drafts/mine.yaml', ...more]);
    expect(await diff()).toMatchObject({ code: 0, out: 'note[contact-changed] desk: the words for a contact have changed\n  - the desk\n  + our desk\n', err: '1.0.0 to 1.0.1: at least a patch, and it is patch.\n' });
    expect(JSON.parse((await diff('--format', 'json')).out)).toMatchObject({ form: 'visit', from: '1.0.0', to: '1.0.1', measures: [{ from: '1.0.0', least: 'patch', given: 'patch', enough: true }], changes: [{ kind: 'contact-changed', step: 'patch' }] });
    expect((await diff('--format', 'github')).out).toBe('');
    expect((await diff('--format', 'markdown')).out).toContain('- **The words for a contact have changed** (`desk`)\n  - before: the desk\n  - now: our desk\n');
    expect(await run(folder, ['diff', 'visit'])).toMatchObject({ code: 2, err: 'There is no version of visit before 1.0.0. Name two versions or files.\n' });
    expect(await run(folder, ['diff', 'vist'])).toMatchObject({ code: 2, err: 'There is no form “vist”. Did you mean visit?\n' });
  });

  test('migrate moves a record up, names what is lost, and overwrites nothing', async () => {
    const folder = makeProject({
      ...project, 'forms/visit/2.0.0.yaml': visitForm('2.0.0', { edit: (text) => `${text.replace('id: seen', 'id: wasSeen').replaceAll('!seen', '!wasSeen').replaceAll('{seen:', '{wasSeen:').replace(', odd: Odd', '')}changes: {since: 1.0.0, renamed: {seen: wasSeen}, removed: {mood.odd: It hurt.}}\n` }),
      'record.json': JSON.stringify({ concordat: '1.0', form: 'visit', version: '1.0.0-draft', recordId: '3f2b9c1e-0000-4000-8000-000000000001', status: 'draft', saved: '2026-11-21T10:15:00+00:00', answers: { seen: true, mood: 'odd' } }),
    });
    const { code, out, err } = await run(folder, ['migrate', 'record.json', '--report', 'losses.json']);
    expect([code, out]).toEqual([0, 'visit-2.0.0-draft-3f2b9c1e-0000-4000-8000-000000000001.json\n']);
    expect(err).toBe('Lost, and only in the earlier record from now on: 1.\n  mood (/answers/mood): Option removed: It hurt.\n');
    expect(JSON.parse(readFileSync(path.join(folder, out.trim()), 'utf8'))).toMatchObject({ version: '2.0.0-draft', status: 'draft', answers: { wasSeen: true } });
    expect(JSON.parse(readFileSync(path.join(folder, 'losses.json'), 'utf8'))).toMatchObject({ from: '1.0.0-draft', to: '2.0.0-draft', losses: [{ name: 'mood' }], unknown: [] });
    expect((await run(folder, ['migrate', 'record.json'])).code).toBe(1);
    expect((await run(folder, ['migrate', out.trim()])).err).toContain('Records only move up.');
  });
});
