import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from '../support/root.ts';

/** How a process ended: its exit code, or the signal as text, and all it said. */
export interface Ended {
  readonly code: number | string;
  readonly out: string;
  readonly err: string;
}

/** The compiled program; `npm test` compiles it first. */
export const program = path.join(root, 'build/cli/main.js');

/** No browser, no colour: what a test does not ask for it does not get. */
export const plainEnv: NodeJS.ProcessEnv = { PATH: process.env['PATH'], NO_COLOR: '1', CONCORDAT_BROWSER: '/nowhere/browser' };

/** Runs `concordat` in a folder as a real process. */
export function run(cwd: string, args: readonly string[], more: { readonly env?: NodeJS.ProcessEnv; readonly input?: string | Uint8Array } = {}): Promise<Ended> {
  if (!existsSync(program)) throw new Error('The program is not compiled: node scripts/build.mjs');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], { cwd, env: { ...plainEnv, ...more.env } });
    const said = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => { said.out += text; });
    child.stderr.setEncoding('utf8').on('data', (text: string) => { said.err += text; });
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code: code ?? signal ?? 'unknown', ...said }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(more.input ?? '');
  });
}
