import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { applyVector } from '../../generators/test-vectors/apply-changes.ts';
import type { Outcome } from './answer.ts';
import type { Run, RunOrder } from './run-loop.ts';
import type { Vector, VectorFile } from '../../generators/test-vectors/vector.ts';

/** Starts a program once for each vector, with the record in a file for `{file}`: it ends with 0 for a record that may be taken, 1 for one that may not. */
export async function runOnce(files: readonly VectorFile[], order: RunOrder): Promise<Run> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'concordat-conform-'));
  try {
    const done: Run['files'][number][] = [];
    for (const file of files) {
      const outcomes: Outcome[] = [];
      for (const vector of file.vectors) {
        order.onVector(file, vector);
        const record = path.join(folder, 'record.json');
        await writeFile(record, bytesOf(vector, file));
        outcomes.push(await judgeFile(order, record));
      }
      done.push({ file, outcomes });
    }
    return { files: done };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function bytesOf(vector: Vector, { bases }: VectorFile): Uint8Array | string {
  const given = applyVector(vector, bases);
  return 'bytes' in given ? Buffer.from(given.bytes, 'base64') : JSON.stringify(given.record);
}

function judgeFile({ command, cwd, limit }: RunOrder, record: string): Promise<Outcome> {
  const [program = '', ...args] = command.map((word) => word.replaceAll('{file}', record));
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, stdio: 'ignore', windowsHide: true });
    const timer = setTimeout(() => {
      resolve({ failure: 'too-slow', detail: `no end within ${limit / 1000} s` });
      child.kill('SIGKILL');
    }, limit);
    const end = (outcome: Outcome) => {
      clearTimeout(timer);
      resolve(outcome);
    };
    child.on('error', (error) => { end({ failure: 'crashed', detail: `could not be started: ${error.message}` }); });
    child.on('close', (code, signal) => {
      end(code === 0 || code === 1 ? { answer: { valid: code === 0 } } : { failure: 'crashed', detail: `ended with ${signal ?? code ?? 'nothing'}` });
    });
  });
}
