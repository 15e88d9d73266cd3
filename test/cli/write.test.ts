import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { writeOutputs, type WritePlan } from '../../cli/write.ts';
import type { Staged } from '../../cli/write/stage-folder.ts';
import { swapFolders } from '../../cli/write/swap-folders.ts';
import { makeProject, readTree, visit } from './make-project.ts';
import { plainEnv, program, run } from './run-program.ts';

function plan(text: string, forms: readonly string[] = ['visit']): WritePlan {
  const files = ['a.txt', 'b/c.txt'].map((file) => ({ path: file, bytes: Buffer.from(`${text} ${file}`), generator: 'test' }));
  return { folders: forms.map((form) => ({ folder: `${form}/1.0.0`, files })), generators: ['test'], isEveryForm: true };
}

/** The outputs alone, without our own notes. */
function outputs(folder: string): Record<string, string> {
  return Object.fromEntries([...readTree(folder)].filter(([file]) => !path.basename(file).startsWith('.')));
}

describe('writing outputs', () => {
  test('leaves nothing but the outputs and its list of them', async () => {
    const folder = makeProject();
    await writeOutputs(folder, plan('one'));
    expect([...readTree(folder).keys()]).toEqual(['visit/1.0.0/.concordat-files.json', 'visit/1.0.0/a.txt', 'visit/1.0.0/b/c.txt']);
  });

  test('when one folder cannot be moved, those before it are put back', () => {
    const folder = makeProject({ 'one/1.0.0/a': 'old', 'two/1.0.0/a': 'old', 'staging/new/one/1.0.0/a': 'new', 'staging/new/three/1.0.0/a': 'new' });
    const staged = ['one', 'three', 'two'].map((form): Staged => ({ folder: `${form}/1.0.0`, written: 1, unchanged: 0, removed: 0, isNew: true, isEmpty: false, manifest: new Map() }));
    // Nothing was made ready for the last, so its move fails after its old folder was set aside.
    expect(() => swapFolders(folder, path.join(folder, 'staging'), staged)).toThrow(/ENOENT/);
    expect(Object.fromEntries([...readTree(folder)].filter(([file]) => !file.startsWith('staging')))).toEqual({ 'one/1.0.0/a': 'old', 'two/1.0.0/a': 'old' });
    expect(existsSync(path.join(folder, 'three'))).toBe(false);
  });

  test('brings back what a writer killed between its two moves had set aside, and sweeps up after it', async () => {
    const folder = makeProject();
    await writeOutputs(folder, plan('old'));
    mkdirSync(path.join(folder, '.concordat-new-dead/old/visit'), { recursive: true });
    mkdirSync(path.join(folder, '.concordat-new-dead/new/visit/1.0.0'), { recursive: true });
    renameSync(path.join(folder, 'visit/1.0.0'), path.join(folder, '.concordat-new-dead/old/visit/1.0.0'));
    await writeOutputs(folder, { folders: [], generators: [], isEveryForm: false });
    expect(outputs(folder)).toEqual({ 'visit/1.0.0/a.txt': 'old a.txt', 'visit/1.0.0/b/c.txt': 'old b/c.txt' });
    expect(readdirSync(folder)).toEqual(['visit']);
  });

  test('takes over the lock of a writer that is dead, and waits for one that lives', async () => {
    const dead = spawn(process.execPath, ['-e', '0']);
    await new Promise((resolve) => dead.once('exit', resolve));
    const folder = makeProject({ '.concordat-lock': `${dead.pid} 1\n` });
    await writeOutputs(folder, plan('one'));
    expect(existsSync(path.join(folder, '.concordat-lock'))).toBe(false);

    writeFileSync(path.join(folder, '.concordat-lock'), `${process.pid} 1\n`);
    const waiting = writeOutputs(folder, plan('two'));
    await wait(200);
    expect(outputs(folder)['visit/1.0.0/a.txt']).toBe('one a.txt');
    renameSync(path.join(folder, '.concordat-lock'), path.join(folder, 'unlocked'));
    await waiting;
    expect(outputs(folder)['visit/1.0.0/a.txt']).toBe('two a.txt');
  });

  test('stops where another folder takes the place of the outputs meanwhile', async () => {
    const [folder, elsewhere] = [makeProject({ 'dist/mine.txt': 'mine' }), makeProject({ 'theirs.txt': 'theirs' })];
    const out = path.join(folder, 'dist');
    const swap = async () => {
      renameSync(out, path.join(folder, 'moved'));
      symlinkSync(elsewhere, out);
      return undefined;
    };
    await expect(writeOutputs(out, { ...plan('one'), about: swap })).rejects.toThrow('was moved or replaced meanwhile');
    expect(Object.keys(outputs(path.join(folder, 'moved')))).toEqual(['mine.txt']);
    expect([...readTree(elsewhere).keys()]).toEqual(['theirs.txt']);
  });

  test('many at once end as one of them, whole', async () => {
    const folder = makeProject();
    const texts = Array.from({ length: 8 }, (_, index) => `text ${index}`);
    await Promise.all(texts.map((text) => writeOutputs(folder, plan(text, ['visit', 'call']))));
    const [first = ''] = Object.values(outputs(folder));
    const winner = texts.find((text) => first.startsWith(text)) ?? 'none';
    expect(outputs(folder)).toEqual(Object.fromEntries(['call', 'visit'].flatMap((form) => [[`${form}/1.0.0/a.txt`, `${winner} a.txt`], [`${form}/1.0.0/b/c.txt`, `${winner} b/c.txt`]])));
  });
});

describe('a build that is killed at any moment', () => {
  test('leaves the old outputs or the new ones, and the next build mends the rest', async () => {
    const folder = makeProject({ 'forms/visit/1.0.0.yaml': visit() });
    const file = path.join(folder, 'forms/visit/1.0.0.yaml');
    const build = ['build', '--only', 'json-schema,types,validators,html,dictionary'];
    const words = ['Was the child seen?', 'Did you see the child?'];
    const states = new Set<string>();
    for (const ask of words) {
      writeFileSync(file, visit({ ask }));
      await run(folder, build);
      states.add(JSON.stringify(outputs(path.join(folder, 'dist'))));
    }
    let killed = 0;
    for (let round = 0; round < 24; round += 1) {
      writeFileSync(file, visit({ ask: words[round % 2] ?? '' }));
      const child = spawn(process.execPath, [program, ...build], { cwd: folder, env: plainEnv, stdio: 'ignore' });
      const ended = new Promise((resolve) => child.once('exit', (_code, signal) => resolve(signal)));
      // From the start of the program to about its end; some rounds wait for the first sign that it writes.
      if (round % 3 === 0) while (child.exitCode === null && !readdirSync(path.join(folder, 'dist')).some((name) => name.startsWith('.concordat-new-'))) await wait(1);
      else await wait(round * 40);
      child.kill('SIGKILL');
      if (await ended === 'SIGKILL') killed += 1;
      const now = outputs(path.join(folder, 'dist'));
      const staged = Object.keys(now).filter((name) => name.startsWith('.concordat-new-'));
      const seen = Object.fromEntries(Object.entries(now).filter(([name]) => !staged.includes(name)));
      // Between the two moves of a folder it is nowhere, but then it lies aside, whole.
      if (Object.keys(seen).length > 0) expect(states.has(JSON.stringify(seen))).toBe(true);
      else expect(staged.filter((name) => name.includes('/old/')).length).toBeGreaterThan(0);
    }
    expect(killed).toBeGreaterThan(4);
    writeFileSync(file, visit({ ask: words[1] ?? '' }));
    expect((await run(folder, build)).code).toBe(0);
    expect(JSON.stringify(outputs(path.join(folder, 'dist')))).toBe([...states][1]);
    expect(readdirSync(path.join(folder, 'dist')).filter((name) => name !== '.concordat-stamp.json')).toEqual(['visit']);
  });

  test('interrupted with Ctrl+C leaves no trace of its own', async () => {
    const folder = makeProject({ 'forms/visit/1.0.0.yaml': visit() });
    await run(folder, ['build']);
    const before = readdirSync(path.join(folder, 'dist')).filter((name) => name !== '.concordat-stamp.json');
    writeFileSync(path.join(folder, 'forms/visit/1.0.0.yaml'), visit({ ask: 'Did you see the child?' }));
    const child = spawn(process.execPath, [program, 'build'], { cwd: folder, env: plainEnv, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (text: Buffer) => { said += text.toString(); });
    const ended = new Promise((resolve) => child.once('close', resolve));
    while (child.exitCode === null && !readdirSync(path.join(folder, 'dist')).some((name) => name.startsWith('.concordat-new-'))) await wait(1);
    child.kill('SIGINT');
    await ended;
    expect(said).not.toContain('    at ');
    expect(readdirSync(path.join(folder, 'dist')).filter((name) => name !== '.concordat-stamp.json')).toEqual(before);
  });

  test('two at once on one folder both end well', async () => {
    const folder = makeProject({ 'forms/visit/1.0.0.yaml': visit() });
    const both = await Promise.all([run(folder, ['build', '--only', 'types']), run(folder, ['build', '--only', 'dictionary'])]);
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    expect([...readTree(path.join(folder, 'dist/visit')).keys()].filter((name) => !name.includes('/.'))).toEqual([
      '1.0.0-draft/dictionary.csv', '1.0.0-draft/dictionary.md', '1.0.0-draft/types.d.ts',
    ]);
  });
});

describe('a computer that refuses', () => {
  test('a place where nothing can be made ends with 4 and one line', async () => {
    const folder = makeProject({ 'forms/visit/1.0.0.yaml': visit() });
    const { code, out, err } = await run(folder, ['build', '--out', '/dev/null/dist']);
    expect([code, out]).toEqual([4, '']);
    expect(err.trimEnd().split('\n').at(-1)).toBe('A file stands where a folder should be: /dev/null/dist');
  });

  test.skipIf(!existsSync('/dev/full'))('a full disk behind standard output ends with 4 (skipped without /dev/full)', async () => {
    const folder = makeProject({ 'forms/visit/1.0.0.yaml': visit() });
    const shell = spawn('/bin/sh', ['-c', `"${process.execPath}" "${program}" review visit -o - > /dev/full`], { cwd: folder, env: plainEnv });
    let said = '';
    shell.stderr.on('data', (text: Buffer) => { said += text.toString(); });
    expect(await new Promise((resolve) => shell.once('close', resolve))).toBe(4);
    expect(said).not.toContain('    at ');
  });

  test.skipIf(process.platform === 'win32')('a file that may not grow ends with 4, and the old outputs stay (skipped on Windows)', async () => {
    const folder = makeProject({ 'forms/visit/1.0.0.yaml': visit() });
    await run(folder, ['build', '--only', 'dictionary']);
    const before = readTree(path.join(folder, 'dist'));
    // 8 blocks of 512 bytes: the page does not fit.
    const shell = spawn('/bin/sh', ['-c', `ulimit -f 8; "${process.execPath}" "${program}" build --only html,dictionary`], { cwd: folder, env: plainEnv });
    let said = '';
    shell.stderr.on('data', (text: Buffer) => { said += text.toString(); });
    expect(await new Promise((resolve) => shell.once('close', resolve))).toBe(4);
    expect(said).toMatch(/^The file would be larger than this computer allows.*\n$/);
    expect(readTree(path.join(folder, 'dist'))).toEqual(before);
  });

  test('a reader that goes away (| head) is no error', async () => {
    const folder = makeProject({ 'forms/visit/1.0.0.yaml': visit() });
    const shell = spawn('/bin/sh', ['-c', `"${process.execPath}" "${program}" explain | head -n 1; "${process.execPath}" "${program}" build --format json | true`], { cwd: folder, env: plainEnv });
    const said = { out: '', err: '' };
    shell.stdout.on('data', (text: Buffer) => { said.out += text.toString(); });
    shell.stderr.on('data', (text: Buffer) => { said.err += text.toString(); });
    await new Promise((resolve) => shell.once('close', resolve));
    expect(said.out.split('\n').length).toBe(2);
    expect(said.err).not.toMatch(/EPIPE|    at /);
    expect(readFileSync(path.join(folder, 'dist/visit/1.0.0-draft/schema.json'), 'utf8')).toContain('$schema');
  });
});
