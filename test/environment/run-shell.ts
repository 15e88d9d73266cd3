import { spawn } from 'node:child_process';
import { plainEnv, program, type Ended } from '../cli/run-program.ts';

/** Runs a line of the shell in a folder; `CONCORDAT` in it is the program. */
export function runShell(cwd: string, line: string, env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn('/bin/sh', ['-c', line.replaceAll('CONCORDAT', `"${process.execPath}" "${program}"`)], { cwd, env: { ...plainEnv, ...env } });
    const said = { out: '', err: '' };
    child.stdout.on('data', (text: Buffer) => { said.out += text.toString(); });
    child.stderr.on('data', (text: Buffer) => { said.err += text.toString(); });
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code: code ?? signal ?? 'unknown', ...said }));
  });
}
