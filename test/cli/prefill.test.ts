import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../support/root.ts';
import { makeProject, readTree } from './make-project.ts';
import { run } from './run-program.ts';

const ID = '0b8f0f0e-6f2f-4c58-9b0e-7f1f1f1f1f1f';
const FORMS = ['--forms', path.join(root, 'test/prefill/forms')];
const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';
const child = { names: [{ fullName: 'Kay Example' }], dateOfBirth: '2013-05' };

/** A screening record. */
function screening(answers: object, more: object = {}): string {
  return JSON.stringify({
    concordat: '1.0', form: 'screening', version: '1.0.0-draft', recordId: ID, status: 'draft', saved: '2026-11-24T10:00:00Z', marking: 'OFFICIAL-SENSITIVE', answers, ...more,
  });
}

const full = screening({ child, completedBy: { name: 'A Teacher', signedOn: '2026-11-24' }, story: 'A secret story.' });

describe('prefill', () => {
  test('writes a draft beside us, and says without an answer what went over and what did not', async () => {
    const folder = makeProject({ 'a.json': full });
    const { code, out, err } = await run(folder, ['prefill', 'referral', '--from', 'a.json', ...FORMS]);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^referral-${UUID}\\.json\n$`));
    const made = JSON.parse(readFileSync(path.join(folder, out.trim()), 'utf8')) as { recordId: string; saved: string };
    expect(made).toEqual({
      concordat: '1.0', form: 'referral', version: '1.0.0-draft', recordId: made.recordId, status: 'draft', saved: made.saved,
      links: [{ rel: 'prompted-by', recordId: ID }], answers: { youngPerson: child },
    });
    expect(out).toBe(`referral-${made.recordId}.json\n`);
    expect(made.saved).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0[01]:00$/);
    expect(err.split('\n').filter((line) => !/^(?:Carried over|Not carried over): .+\.$|^$/.test(line))).toEqual([]);
    expect(err).toMatch(/^Carried over: /);
    expect(err).toContain('(someone else answers for the new record)');
    expect(err).not.toMatch(/Kay|2013|Teacher|secret/);
    expect((await run(folder, ['validate', out.trim(), ...FORMS])).out).toMatch(/: valid draft \(well-formed/);
  });

  test('carries the author over only where it is the same, and never a signature', async () => {
    const folder = makeProject({ 'a.json': full });
    const { code, out } = await run(folder, ['prefill', 'referral@1.0.0', '--from', 'a.json', '--author', 'same', '-o', '-', ...FORMS]);
    expect([code, (JSON.parse(out) as { answers: object }).answers]).toEqual([0, { youngPerson: child, referrer: { name: 'A Teacher' } }]);
    expect([...readTree(folder).keys()]).toEqual(['a.json']);
  });

  test('reads standard input, and says where nothing goes over', async () => {
    const { code, out, err } = await run(makeProject(), ['prefill', 'referral', '--from', '-', '-o', '-', ...FORMS], { input: screening({}) });
    expect([code, (JSON.parse(out) as { answers: object }).answers, err]).toEqual([
      0, {}, 'Nothing could be carried over.\nNot carried over: The marking OFFICIAL-SENSITIVE (the new form is marked otherwise or not at all: handle the draft as carefully as the first record).\n',
    ]);
  });

  test('asks which of several children a report is about, and takes the one chosen', async () => {
    const report = JSON.stringify({ ...JSON.parse(readFileSync(path.join(root, 'forms/information-report/examples/1.0.0/several-people.json'), 'utf8')) as object, version: '1.0.0-draft' });
    const folder = makeProject({ 'report.json': report });
    const start = (...more: string[]) => run(folder, ['prefill', 'referral', '--from', 'report.json', '-o', '-', '--forms', path.join(root, 'forms'), ...more]);
    const open = await start();
    expect([open.code, (JSON.parse(open.out) as { answers: object }).answers]).toEqual([0, { concerningAdults: expect.any(Array) as unknown }]);
    expect(open.err).toMatch(/^Several children are named\. Choose the one it is about: --child 1, --child 3\.\n/);
    const chosen = await start('--child', '1');
    expect((JSON.parse(chosen.out) as { answers: { child: object } }).answers.child).toEqual({ names: [{ fullName: 'Mia Example' }], dateOfBirth: '2010-05' });
    expect([await start('--child', '9'), await start('--child', 'Mia')]).toEqual([
      { code: 2, out: '', err: '--child 9: the record names no such person.\n' }, { code: 2, out: '', err: '--child is a position in the list of people, such as 1.\n' },
    ]);
  });

  test('never overwrites a record', async () => {
    const folder = makeProject({ 'a.json': full, 'b.json': 'mine' });
    expect(await run(folder, ['prefill', 'referral', '--from', 'a.json', '-o', 'b.json', ...FORMS])).toEqual({ code: 1, out: '', err: 'b.json is already there, and is not overwritten.\n' });
    expect(readFileSync(path.join(folder, 'b.json'), 'utf8')).toBe('mine');
  });

  test.each<[string, string, number, RegExp]>([
    ['no JSON', '{"form": "Kay', 1, /^a\.json:1:\d+: /], ['no record', '{"name": "Kay"}', 1, /does not say which form and version/],
    ['a form that is not here', screening({}, { form: 'survey' }), 1, /the form survey 1\.0\.0-draft is not here/],
    ['a version that is not here', screening({}, { version: '7.0.0' }), 1, /the form screening 7\.0\.0 is not here/],
    ['a form named by an answer', screening({}, { form: 'Kay was here' }), 1, /does not say which form and version/],
    ['not well-formed', screening({ child: 'Kay' }), 1, /not well-formed, so nothing is carried over: concordat validate a\.json\n$/],
    ['too large', `"${'a'.repeat(5_000_001)}"`, 3, /^a\.json: /],
  ])('refuses a record that is %s, writes nothing and repeats nothing of it', async (_, text, exit, words) => {
    const folder = makeProject({ 'a.json': text });
    const { code, out, err } = await run(folder, ['prefill', 'referral', '--from', 'a.json', ...FORMS]);
    expect([code, out]).toEqual([exit, '']);
    expect(err).toMatch(words);
    expect(err).not.toContain('Kay');
    expect([...readTree(folder).keys()]).toEqual(['a.json']);
  });

  test.each<[readonly string[], number, string]>([
    [['referral'], 2, 'Something is missing: name the record to begin from with --from.\n'],
    [['referal', '--from', 'a.json'], 2, 'There is no form “referal”. Did you mean referral?\n'],
    [['referral', '--from', 'a.json', '--author', 'sam'], 2, '--author is one of another, same, not “sam”. Did you mean same?\n'],
    [['referral', '--from', 'none.json'], 4, 'There is no such file or folder: none.json\n'],
  ])('%j ends with %i', async (args, exit, err) => {
    expect(await run(makeProject({ 'a.json': full }), ['prefill', ...args, ...FORMS])).toEqual({ code: exit, out: '', err });
  });
});
