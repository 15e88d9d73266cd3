import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { makeProject, readTree, visit } from '../cli/make-project.ts';
import { plainEnv, program, run, type Ended } from '../cli/run-program.ts';
import { runShell } from './run-shell.ts';

const good = JSON.stringify({
  concordat: '1.0', form: 'visit', version: '1.0.0-draft', recordId: '0b8f0f0e-6f2f-4c58-9b0e-7f1f1f1f1f1f', status: 'final', saved: '2026-11-21T10:15:00+00:00', answers: { seen: true },
});
const project = (files: Readonly<Record<string, string>> = {}) => makeProject({ 'forms/visit/1.0.0.yaml': visit(), 'a.json': good, ...files });
const VALID = 'a.json: valid final (well-formed, complete, sound)\n';

const canMount = spawnSync('unshare', ['-rm', 'sh', '-c', 'mount -t tmpfs -o size=256k none /mnt']).status === 0;
const canUnplug = spawnSync('unshare', ['-rn', 'true']).status === 0;

/** Somebody without rights: the one who runs the tests, or in their place nobody if that is root. */
const uid = process.getuid?.() === 0 ? 65534 : undefined;
const canBeNobody = process.platform !== 'win32' && (uid === undefined || spawnSync(process.execPath, [program, '--version'], { uid, env: plainEnv }).status === 0);

function runAsNobody(cwd: string, ...args: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], { cwd, env: plainEnv, ...(uid === undefined ? {} : { uid }) });
    const said = { out: '', err: '' };
    child.stdout.on('data', (text: Buffer) => { said.out += text.toString(); });
    child.stderr.on('data', (text: Buffer) => { said.err += text.toString(); });
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code: code ?? signal ?? 'unknown', ...said }));
  });
}

/** Takes rights away for one test. */
function allow(place: string, mode: number, after = 0o755): void {
  chmodSync(place, mode);
  onTestFinished(() => chmodSync(place, after));
}

describe.skipIf(!canMount)('a disk that is full (skipped where no disk may be mounted)', () => {
  const onSmallDisk = (folder: string, then: string) => runShell(folder, `unshare -rm sh -c 'mount -t tmpfs -o size=128k none dist && ${then.replaceAll('CONCORDAT', 'CONCORDAT ')}'`);

  test('build: ends with 4, says so in one line, and what was there stays', async () => {
    const folder = project({ 'dist/x': '' });
    const { code, out, err } = await onSmallDisk(folder, 'CONCORDAT build --only dictionary >/dev/null 2>&1; find dist -type f | sort | xargs sha256sum > before; CONCORDAT build --only html,json-schema,dictionary,types; code=$?; find dist -type f | sort | xargs sha256sum | cmp - before && ls -A dist; exit $code');
    expect([code, out]).toEqual([4, '.concordat-stamp.json\nvisit\n']);
    expect(err).toBe('The disk is full.\n');
  });

  test('validate: needs no room', async () => {
    const folder = project({ 'dist/x': '' });
    const { code, out } = await onSmallDisk(folder, 'head -c 200000 /dev/zero > dist/rest 2>/dev/null; TMPDIR=dist CONCORDAT validate a.json');
    expect([code, out]).toEqual([0, VALID]);
  });
});

describe.skipIf(!canBeNobody)('rights that are missing (skipped where nobody else’s rights can be had)', () => {
  test('build: a folder of outputs that is read-only ends with 4, and nothing is changed', async () => {
    const folder = project({ 'dist/mine.txt': 'mine' });
    chmodSync(folder, 0o755);
    const { code, out, err } = await runAsNobodyIn(folder, path.join(folder, 'dist'), 'build', '--only', 'dictionary');
    expect([code, out]).toEqual([4, '']);
    expect(err).toMatch(/^There is no permission: .*dist.*\n$/);
    expect([...readTree(path.join(folder, 'dist')).keys()]).toEqual(['mine.txt']);
  });

  test('build: a folder of definitions that is read-only is read, and outputs go elsewhere', async () => {
    const folder = project();
    mkdirSync(path.join(folder, 'web'));
    allow(path.join(folder, 'web'), 0o777);
    chmodSync(folder, 0o755);
    const before = readTree(path.join(folder, 'forms'));
    const { code } = await runAsNobodyIn(folder, path.join(folder, 'forms'), 'build', '--only', 'dictionary', '--out', 'web');
    expect(code).toBe(0);
    expect(readTree(path.join(folder, 'forms'))).toEqual(before);
    expect([...readTree(path.join(folder, 'web')).keys()]).toContain('visit/1.0.0-draft/dictionary.csv');
  });

  test('build: a definition that may not be read ends with 4 and its name', async () => {
    const folder = project();
    chmodSync(folder, 0o755);
    allow(path.join(folder, 'forms/visit/1.0.0.yaml'), 0o000);
    const { code, err } = await runAsNobody(folder, 'build');
    expect(code).toBe(4);
    expect(err).toMatch(/^There is no permission: .*1\.0\.0\.yaml\n$/);
  });

  test('validate: in a read-only folder judges, and writes nothing', async () => {
    const folder = project();
    const before = readTree(folder);
    const { code, out } = await runAsNobodyIn(folder, folder, 'validate', 'a.json');
    expect([code, out]).toEqual([0, VALID]);
    expect(readTree(folder)).toEqual(before);
  });

  test('validate: a record that may not be read ends with 4 and its name', async () => {
    const folder = project();
    chmodSync(folder, 0o755);
    allow(path.join(folder, 'a.json'), 0o000);
    const { code, out, err } = await runAsNobody(folder, 'validate', 'a.json');
    expect([code, out, err]).toEqual([4, '', 'There is no permission: a.json\n']);
  });

  function runAsNobodyIn(folder: string, locked: string, ...args: readonly string[]): Promise<Ended> {
    allow(locked, 0o555);
    return runAsNobody(folder, ...args);
  }
});

describe('long and strange paths', () => {
  const deep = [...Array.from({ length: 12 }, (_, index) => `a folder with a long name, the ${index}th`), 'Äkte “neu” – 儿童 \'$x\' & co'].join('/');

  test('build and validate work 400 characters deep, with spaces, quotes and letters of many scripts', async () => {
    expect(deep.length).toBeGreaterThan(400);
    const folder = makeProject({ [`${deep}/forms/visit/1.0.0.yaml`]: visit(), [`${deep}/a.json`]: good });
    const built = await run(path.join(folder, deep), ['build', '--only', 'dictionary']);
    expect([built.code, built.out]).toEqual([0, 'dist/visit/1.0.0-draft\n']);
    expect(await run(path.join(folder, deep), ['validate', '.'])).toMatchObject({ code: 0, out: VALID });
    expect(await run(folder, ['validate', `${deep}/a.json`, '--forms', `${deep}/forms`])).toMatchObject({ code: 0, out: `${deep}/${VALID}` });
  });
});

test.skipIf(!canUnplug)('build and validate work without a network (skipped where the network cannot be taken away)', async () => {
  const folder = project();
  const { code, out } = await runShell(folder, 'unshare -rn sh -c \'CONCORDAT build --only html,json-schema,dictionary && CONCORDAT validate a.json\'');
  expect([code, out]).toEqual([0, `dist/visit/1.0.0-draft\n${VALID}`]);
});

describe('what is no file of its kind', () => {
  test.skipIf(process.platform === 'win32')('a pipe in the place of a definition is refused by name, and never waited for (skipped on Windows)', async () => {
    const { code, err } = await runShell(project(), 'mkfifo forms/visit/0.9.0.yaml; CONCORDAT build --only dictionary');
    expect([code, err]).toEqual([1, 'forms/visit/0.9.0.yaml: this is not an ordinary file.\n']);
  });

  test('a record in the place of a definition is refused, with the command that is meant', async () => {
    const folder = project({ 'forms/visit/0.9.0.yaml': good });
    const built = await run(folder, ['build', '--only', 'dictionary']);
    expect(built.code).toBe(1);
    expect(built.err).toContain('error[unknown-kind]: This is a record, not a definition.');
    expect(built.err).toContain('concordat validate');
    expect(await run(folder, ['check', 'a.json'])).toEqual({ code: 2, out: '', err: '“a.json” is not the name of a form. If it is a file of records: concordat validate a.json\n' });
  });

  test('validate: a file that grows meanwhile is read to an end, and every whole line judged', async () => {
    const folder = project({ 'log.ndjson': `${good}\n`.repeat(2000) });
    const log = path.join(folder, 'log.ndjson');
    const writer = setInterval(() => writeFileSync(log, `${good}\n`, { flag: 'a' }), 1);
    onTestFinished(() => clearInterval(writer));
    const { code, err } = await run(folder, ['validate', 'log.ndjson', '--format', 'csv']);
    clearInterval(writer);
    expect(code).toBe(0);
    const [, count = '0'] = /(\d+) records: \d+ valid, 0 not\.\n$/.exec(err) ?? [];
    expect(Number(count)).toBeGreaterThanOrEqual(2000);
  });
});
