// Memory over a long time: ten minutes of records through one `concordat validate`, and 300 rebuilds of one `concordat build --watch`. On demand only.
import { spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const program = path.join(root, 'build/cli/main.js');
const TEXT = 'json-schema,types,validators,html,dictionary,reading-copy,coverage,sources';
/** The part of a run that warms up: caches fill, and the garbage collector finds its size. */
const WARM = 0.2;
const SAMPLE_MS = 500;

/** Only when named: it takes a quarter of an hour. */
export const onDemand = true;

/** Memory at the end over memory after warming up, each the median of a fifth of the run. */
export async function measure({ minutes = 10, rebuilds = 300 } = {}) {
  return [
    ...await soakRecords(minutes, 1),
    ...(availableParallelism() > 1 ? await soakRecords(minutes / 5, availableParallelism()) : []),
    ...await soakRebuilds(rebuilds),
  ];
}

async function soakRecords(minutes, threads) {
  const block = Buffer.from((await listRecords()).map((record) => `${JSON.stringify(record)}\n`).join(''));
  const inBlock = block.toString('utf8').split('\n').length - 1;
  const child = spawn(process.execPath, [program, 'validate', '-', '--lines', '--forms', path.join(root, 'forms'), '--format', 'csv', '--workers', String(threads)], { stdio: ['pipe', 'ignore', 'ignore'] });
  const ended = endOf(child);
  const samples = [];
  let [fed, isOver] = [0, false];
  const sampler = setInterval(() => readMemory(child.pid).then((size) => samples.push(size), () => undefined), SAMPLE_MS);
  const until = Date.now() + minutes * 60_000;
  child.stdin.on('error', () => { isOver = true; });
  while (!isOver && Date.now() < until) {
    fed += inBlock;
    if (!child.stdin.write(block)) await Promise.race([new Promise((resolve) => { child.stdin.once('drain', resolve); }), ended]);
  }
  clearInterval(sampler);
  child.stdin.end();
  const code = await ended;
  // Some examples are wrong on purpose: 1.
  if (code !== 1) throw new Error(`validate ended with ${code}`);
  return [{ name: `memory at the end / after warming up, ${threads === 1 ? 'one thread' : `${threads} threads`}, ${minutes} minutes, ${Math.round(fed / 1000)} thousand records, ${mb(samples)} MB at most`, value: growth(samples), limit: 1.05 }];
}

async function soakRebuilds(rebuilds) {
  const folder = await mkdtemp(path.join(tmpdir(), 'concordat-soak-'));
  try {
    await cp(path.join(root, 'forms'), path.join(folder, 'forms'), { recursive: true });
    const file = path.join(folder, 'forms/information-report/1.0.0.yaml');
    const text = await readFile(file, 'utf8');
    const child = spawn(process.execPath, [program, 'build', 'information-report', '--watch', '--only', TEXT], { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] });
    const ended = endOf(child);
    const samples = [];
    // Each build says its folder on standard output.
    for (let built = 0; built <= rebuilds; built += 1) {
      const next = new Promise((resolve) => { child.stdout.once('data', resolve); });
      if (built > 0) await writeFile(file, text.replace(/^title: .*$/m, `title: Information report, printing ${built}`));
      await Promise.race([next, ended.then((code) => { throw new Error(`build ended with ${code}`); })]);
      if (built > 0) samples.push(await readMemory(child.pid));
    }
    child.kill('SIGINT');
    await ended;
    return [{ name: `memory at the end / after warming up, ${rebuilds} rebuilds in watch mode, ${mb(samples)} MB at most`, value: growth(samples), limit: 1.1 }];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The example records of every form that was built, good and bad. */
async function listRecords() {
  const dist = path.join(root, 'dist');
  const folders = (await readdir(path.join(root, 'forms'))).map((id) => path.join(dist, id));
  const found = [];
  for (const folder of folders) {
    for (const version of await readdir(folder).catch(() => [])) {
      const examples = path.join(folder, version, 'examples');
      for (const file of (await readdir(examples).catch(() => [])).filter((name) => name.endsWith('.json')).sort()) found.push(JSON.parse(await readFile(path.join(examples, file), 'utf8')));
    }
  }
  if (found.length < 50) throw new Error('There are few records in dist/. Build first.');
  return found;
}

function endOf(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? signal));
  });
}

/** The memory of a process as the system counts it, in bytes. Linux only. */
async function readMemory(pid) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) * 1024;
}

function growth(samples) {
  const part = Math.max(1, Math.floor(samples.length * WARM));
  return median(samples.slice(-part)) / median(samples.slice(part, 2 * part));
}

function median(samples) {
  return [...samples].sort((a, b) => a - b)[Math.floor(samples.length / 2)];
}

function mb(samples) {
  return Math.round(Math.max(...samples) / 1024 / 1024);
}
