import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../support/root.ts';
import { makeProject, readTree } from './make-project.ts';
import { run } from './run-program.ts';

const FORMS = ['--forms', path.join(root, 'test/redact/forms')];
const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}';

function visit(answers: object): string {
  return JSON.stringify({
    concordat: '1.0', form: 'visit', version: '1.0.0-draft', recordId: '0b8f0f0e-6f2f-4c58-9b0e-7f1f1f1f1f1f', status: 'draft', saved: '2026-11-24T10:00:00Z', answers,
  });
}

const quiet = visit({ child: { names: [{ fullName: 'Kay Example' }], address: '14 Harbour Street' }, story: 'A story.', absent: { plate: 'not-known' } });
const telling = visit({ child: { address: '14 Harbour Street' }, story: 'She ran to 14 harbour street.' });

describe('redact', () => {
  test('writes the copy beside us, and says without an answer what it leaves out and what to read', async () => {
    const folder = makeProject({ 'a.json': quiet });
    const { code, out, err } = await run(folder, ['redact', 'a.json', '--for', 'family', ...FORMS]);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^visit-${UUID}\\.json\n$`));
    expect((JSON.parse(readFileSync(path.join(folder, out.trim()), 'utf8')) as { answers: object }).answers).toEqual({ child: { names: [{ fullName: 'Kay Example' }] }, story: 'A story.' });
    expect(err).toBe([
      'Left out for family: 1 answer, 1 mark of a missing answer, no reasons.',
      '  The child: Address (/answers/child/address): kept from the reader',
      '  The plate of the car (/answers/absent/plate): the mark of a missing answer; kept from the reader',
      'Read before you hand it over, because a text can say anything: 2 texts.',
      '  The child: Name: Name 1: Full name (/answers/child/names/0/fullName)',
      '  What happened? (/answers/story)', '',
    ].join('\n'));
    expect((await run(folder, ['validate', out.trim(), ...FORMS])).code).toBe(0);
  });

  test('writes nothing where a text repeats what is left out, until someone has read it or it is left out too', async () => {
    const folder = makeProject({ 'a.json': telling });
    const refused = await run(folder, ['redact', 'a.json', '--for', 'family', '-o', 'b.json', ...FORMS]);
    expect([refused.code, refused.out, existsSync(path.join(folder, 'b.json'))]).toEqual([1, '', false]);
    expect(refused.err).toContain('What happened? (/answers/story): REPEATS words that are left out');
    expect(refused.err).not.toMatch(/harbour/i);
    expect((await run(folder, ['redact', 'a.json', '--for', 'family', '-o', 'b.json', '--texts-read', ...FORMS])).code).toBe(0);
    const { out } = await run(folder, ['redact', 'a.json', '--for', 'family', '--without', 'story', '-o', '-', ...FORMS]);
    expect((JSON.parse(out) as { answers: object }).answers).toEqual({});
  });

  test.each<[string, string[], number, RegExp]>([
    ['no reader', ['a.json'], 2, /say with --for who/],
    ['an unknown reader', ['a.json', '--for', 'familly'], 2, /--for familly: there is no such recipient. Did you mean family\?/],
    ['an unknown question', ['a.json', '--for', 'family', '--without', 'child.adress'], 2, /--without child\.adress: visit has no such question/],
    ['no record', ['b.json', '--for', 'family'], 4, /b\.json/],
    ['a record with a mistake', ['wrong.json', '--for', 'family'], 1, /not well-formed, so no copy is made/],
  ])('refuses %s and writes nothing', async (_what, args, code, said) => {
    const folder = makeProject({ 'a.json': quiet, 'wrong.json': visit({ story: 7 }) });
    const ended = await run(folder, ['redact', ...args, ...FORMS]);
    expect([ended.code, ended.out]).toEqual([code, '']);
    expect(ended.err).toMatch(said);
    expect([...readTree(folder).keys()].sort()).toEqual(['a.json', 'wrong.json']);
  });
});
