import { spawn } from 'node:child_process';

/** Runs Node with arguments as often as asked and gives the milliseconds of each whole process. Throws if one fails. */
export async function timeProcess(args, times) {
  const taken = [];
  for (let run = 0; run < times; run += 1) {
    const started = process.hrtime.bigint();
    await new Promise((resolve, reject) => {
      const child = spawn(process.execPath, args, { stdio: 'ignore' });
      child.once('error', reject);
      child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`node ${args.join(' ')} ended with ${code}`))));
    });
    taken.push(Number(process.hrtime.bigint() - started) / 1e6);
  }
  return taken;
}
