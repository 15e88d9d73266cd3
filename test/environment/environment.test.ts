import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeProject, readTree, visit } from '../cli/make-project.ts';
import { run } from '../cli/run-program.ts';
import { runShell } from './run-shell.ts';

const ID = '0b8f0f0e-6f2f-4c58-9b0e-7f1f1f1f1f1f';
const good = JSON.stringify({
  concordat: '1.0', form: 'visit', version: '1.0.0-draft', recordId: ID, status: 'final', saved: '2026-11-21T10:15:00+00:00', answers: { seen: true },
});
const project = (files: Readonly<Record<string, string>> = {}) => makeProject({ 'forms/visit/1.0.0.yaml': visit(), 'a.json': good, ...files });
/** What was made; the stamp holds the times of these files. */
const readMade = (folder: string) => new Map([...readTree(path.join(folder, 'dist'))].filter(([file]) => file !== '.concordat-stamp.json'));
const built = async (folder: string, env: NodeJS.ProcessEnv) => {
  const ended = await run(folder, ['build', '--only', 'html,dictionary'], { env });
  return { code: ended.code, tree: readMade(folder) };
};

const surroundings: readonly (readonly [string, NodeJS.ProcessEnv])[] = [
  ['Turkish letters', { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }],
  ['no language at all', { LANG: 'C', LC_ALL: 'C' }],
  ['a time zone ahead by fourteen hours', { TZ: 'Pacific/Kiritimati' }],
  ['little memory', { NODE_OPTIONS: '--max-old-space-size=256' }],
  ['no place for temporary files', { HOME: '/nowhere', TMPDIR: '/nowhere' }],
  ['a clock that is wrong by a lifetime', { NODE_OPTIONS: '--import data:text/javascript,Date.now=()=>4102444800000' }],
];

describe('surroundings change nothing', () => {
  // plainEnv passes neither HOME, TMPDIR nor a language: that is the case to compare with.
  test.each(surroundings)('build: %s', async (_name, env) => {
    const [plain, other] = [await built(project(), {}), await built(project(), env)];
    expect([plain.code, other.code]).toEqual([0, 0]);
    expect(plain.tree.size).toBeGreaterThan(1);
    expect(other.tree).toEqual(plain.tree);
  });

  test.each(surroundings)('validate: %s', async (_name, env) => {
    const ended = await run(project(), ['validate', 'a.json'], { env });
    expect(ended).toEqual({ code: 0, out: 'a.json: valid final (well-formed, complete, sound)\n', err: '1 record: 1 valid, 0 not.\n' });
  });

  test.skipIf(process.platform === 'win32')('build: a mask that gives others nothing (skipped on Windows)', async () => {
    const [plain, masked] = [project(), project()];
    expect((await run(plain, ['build', '--only', 'dictionary'])).code).toBe(0);
    expect((await runShell(masked, 'umask 077; CONCORDAT build --only dictionary')).code).toBe(0);
    expect(readMade(masked)).toEqual(readMade(plain));
    expect(readMade(plain).size).toBeGreaterThan(1);
  });
});

describe.skipIf(process.platform === 'win32')('validate, where the computer refuses (skipped on Windows)', () => {
  test.skipIf(process.platform !== 'linux')('a full disk behind standard output ends with 4 (skipped without /dev/full)', async () => {
    const { code, err } = await runShell(project(), 'CONCORDAT validate a.json > /dev/full');
    expect(code).toBe(4);
    expect(err).not.toContain('    at ');
  });

  test('a reader that goes away is no error', async () => {
    const folder = project({ 'many.ndjson': `${good}\n`.repeat(5000) });
    const { out, err } = await runShell(folder, 'CONCORDAT validate many.ndjson | head -n 1');
    expect(out.split('\n').length).toBe(2);
    expect(err).not.toMatch(/EPIPE| {4}at /);
  });

  test('a file of no bytes, a folder of nothing and a name of nothing are said', async () => {
    const folder = project({ 'empty.json': '' });
    mkdirSync(path.join(folder, 'nothing'));
    for (const [name, words] of [['empty.json', 'empty.json: not read'], ['nothing', 'There is no record there.'], ['missing.json', '“missing.json”']] as const) {
      const { code, out, err } = await run(folder, ['validate', name]);
      expect(code, name).not.toBe(0);
      expect(out + err, name).toContain(words);
      expect(out + err, name).not.toContain('    at ');
    }
  });

  test('a pipe with a name is read like a file or refused by name, and never waits', async () => {
    const { code, out, err } = await runShell(project(), 'mkfifo p.json; cat a.json > p.json & CONCORDAT validate p.json; code=$?; kill $! 2>/dev/null; exit $code');
    expect(out + err).toContain('p.json');
    expect([0, 2, 4]).toContain(code);
  });

  test.skipIf(process.platform !== 'linux')('what never ends on standard input is a limit, not a wait (skipped without /dev/zero)', async () => {
    const { code, out, err } = await runShell(project(), 'CONCORDAT validate - < /dev/zero');
    expect(code).not.toBe(0);
    expect(out + err).not.toContain('    at ');
  });

  test('a link that leads nowhere is said by name', async () => {
    const folder = project();
    symlinkSync('nowhere.json', path.join(folder, 'gone.json'));
    const { code, out, err } = await run(folder, ['validate', 'gone.json']);
    expect(code).not.toBe(0);
    expect(out + err).toContain('gone.json');
  });
});

describe('a file of one kind in the place of another', () => {
  test('a definition given as a record is refused, and nothing of it repeated', async () => {
    const { code, out, err } = await run(project(), ['validate', 'forms/visit/1.0.0.yaml']);
    expect(code).not.toBe(0);
    expect(out + err).not.toContain('Was the child seen?');
  });

  test('code beside definitions never runs', async () => {
    const trap = 'require("fs").writeFileSync("ran.txt", "")';
    const folder = project({ 'forms.config.js': trap, 'concordat.config.js': trap, 'forms/index.js': trap, 'forms/visit/1.0.0.js': trap, 'package.json': '{"main":"forms.config.js"}' });
    expect((await run(folder, ['build', '--only', 'dictionary'])).code).toBe(0);
    await run(folder, ['validate', 'a.json']);
    expect([...readTree(folder).keys()]).not.toContain('ran.txt');
  });
});
