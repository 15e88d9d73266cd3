import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { makeProject, readTree, visit } from '../cli/make-project.ts';
import { plainEnv, program, run } from '../cli/run-program.ts';

const good = JSON.stringify({
  concordat: '1.0', form: 'visit', version: '1.0.0-draft', recordId: '0b8f0f0e-6f2f-4c58-9b0e-7f1f1f1f1f1f', status: 'final', saved: '2026-11-21T10:15:00+00:00', answers: { seen: true },
});

interface Running {
  readonly child: ChildProcess;
  readonly said: { out: string; err: string };
  readonly ended: Promise<number | NodeJS.Signals>;
}

function start(cwd: string, ...args: readonly string[]): Running {
  const child = spawn(process.execPath, [program, ...args], { cwd, env: plainEnv });
  const said = { out: '', err: '' };
  child.stdout.on('data', (text: Buffer) => { said.out += text.toString(); });
  child.stderr.on('data', (text: Buffer) => { said.err += text.toString(); });
  child.stdin.on('error', () => undefined);
  return { child, said, ended: new Promise((resolve) => { child.once('close', (code, signal) => resolve(code ?? signal ?? 0)); }) };
}

/** Waits until a build has begun to write beside its outputs. */
async function untilItWrites(folder: string, { child }: Running): Promise<void> {
  while (child.exitCode === null && !readdirSync(path.join(folder, 'dist')).some((name) => name.startsWith('.concordat-new-'))) await wait(1);
}

async function builtProject(): Promise<string> {
  const folder = makeProject({ 'forms/visit/1.0.0.yaml': visit() });
  expect((await run(folder, ['build', '--only', 'html,json-schema,types,dictionary'])).code).toBe(0);
  writeFileSync(path.join(folder, 'forms/visit/1.0.0.yaml'), visit({ ask: 'Did you see the child?' }));
  return folder;
}

describe.skipIf(process.platform === 'win32')('a build (skipped on Windows)', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('that gets %s leaves the outputs of before, nothing of its own, and no trace', async (signal) => {
    const folder = await builtProject();
    const before = readTree(path.join(folder, 'dist'));
    const build = start(folder, 'build', '--only', 'html,json-schema,types,dictionary');
    await untilItWrites(folder, build);
    build.child.kill(signal);
    const end = await build.ended;
    expect(build.said.err).not.toContain('    at ');
    const after = readTree(path.join(folder, 'dist'));
    // Whoever is asked to stop when all is done, is done.
    if (end !== 0) expect(after).toEqual(before);
    expect(readdirSync(path.join(folder, 'dist')).sort()).toEqual(['.concordat-stamp.json', 'visit']);
  });

  test('whose folder of outputs becomes a link meanwhile writes nothing where that leads', async () => {
    const folder = await builtProject();
    const elsewhere = makeProject({ 'mine.txt': 'mine' });
    const build = start(folder, 'build', '--only', 'html,json-schema,types,dictionary');
    await untilItWrites(folder, build);
    renameSync(path.join(folder, 'dist'), path.join(folder, 'moved'));
    symlinkSync(elsewhere, path.join(folder, 'dist'));
    const end = await build.ended;
    expect(build.said.err).not.toContain('    at ');
    // It may have been done before the folder was moved.
    if (end !== 0) expect(build.said.err).toMatch(/dist was moved or replaced meanwhile, so nothing was written there\. Build again\.\n$/);
    expect([...readTree(elsewhere).keys()]).toEqual(['mine.txt']);
  });
});

describe.skipIf(process.platform === 'win32')('validate (skipped on Windows)', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)('that gets %s ends at once, without a trace, and has written no file', async (signal) => {
    const folder = makeProject({ 'forms/visit/1.0.0.yaml': visit() });
    const before = readTree(folder);
    const judging = start(folder, 'validate', '-', '--lines');
    judging.child.stdin?.write(`${good}\n`.repeat(5000));
    while (judging.said.out === '') await wait(5);
    judging.child.kill(signal);
    expect(await judging.ended).not.toBe(0);
    expect(judging.said.err).not.toContain('    at ');
    // What was said was said whole, line by line, up to the last.
    expect(judging.said.out.split('\n').slice(0, -1).every((line, index) => line === `standard input:${index + 1}: valid final (well-formed, complete, sound)`)).toBe(true);
    expect(readTree(folder)).toEqual(before);
  });

  test('beside a build that replaces what it needs judges as before or after', async () => {
    const folder = makeProject({ 'forms/visit/1.0.0.yaml': visit(), 'a.json': good });
    const both = await Promise.all([run(folder, ['build', '--only', 'html,validators']), ...Array.from({ length: 3 }, () => run(folder, ['validate', 'a.json']))]);
    expect(both.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
  });
});
