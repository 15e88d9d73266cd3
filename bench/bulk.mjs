// The command line on many records in one file, with one thread and with two: how much quicker, and how much memory.
import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const RECORDS = 200_000;
/** So many that the threads' start and warming up, a second in all, count for little. */
const MORE_RECORDS = 800_000;
/** Thousand characters that are written at a time. */
const CHUNK = 1_000_000;

/** Rates of `validate` without its start, and its greatest memory. Needs a build of the form. */
export async function measure() {
  const folder = await mkdtemp(path.join(tmpdir(), 'concordat-bench-'));
  try {
    const lines = await readExamples(path.join(root, 'dist/information-report/1.0.0-draft/examples'));
    const [few, many, more] = ['few', 'many', 'more'].map((name) => path.join(folder, `${name}.ndjson`));
    await writeLines(few, lines, lines.length);
    await writeLines(many, lines, RECORDS);
    await writeLines(more, lines, MORE_RECORDS);
    const start = (await validate(few, 1)).seconds;
    const [one, two] = [await validate(many, 1), await validate(many, 2)];
    const rateWith = async (workers) => MORE_RECORDS / ((await validate(more, workers)).seconds - start) / 1000;
    const [rateOfOne, rateOfTwo] = [await rateWith(1), await rateWith(2)];
    return [
      { name: `validate of ${MORE_RECORDS} records with two threads over one: ${rateOfOne.toFixed(1)} and ${rateOfTwo.toFixed(1)} k records a second`, value: rateOfTwo / rateOfOne, least: 1.6 },
      { name: `its greatest memory for ${RECORDS} with one thread, MB`, value: one.megabytes, limit: 300 },
      { name: 'its greatest memory with two threads, MB', value: two.megabytes, limit: 300 },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Every example, right or wrong, in one line each. */
async function readExamples(folder) {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort();
  return Promise.all(files.map(async (file) => `${JSON.stringify(JSON.parse(await readFile(path.join(folder, file), 'utf8')))}\n`));
}

async function writeLines(file, lines, count) {
  const stream = createWriteStream(file);
  let text = '';
  for (let index = 0; index < count; index += 1) {
    text += lines[index % lines.length];
    if (text.length > CHUNK) {
      if (!stream.write(text)) await once(stream, 'drain');
      text = '';
    }
  }
  stream.end(text);
  await once(stream, 'finish');
}

/** Runs the program in a process of its own, which says at its end how much memory it had at most. */
async function validate(file, workers) {
  const program = pathToFileURL(path.join(root, 'build/cli/main.js')).href;
  const code = `process.argv.splice(1, 0, 'concordat'); process.on('exit', () => process.stderr.write('\\nmemory ' + process.resourceUsage().maxRSS)); await import(${JSON.stringify(program)})`;
  const started = performance.now();
  const child = spawn(process.execPath, ['--input-type=module', '-e', code, 'validate', file, '--format', 'csv', '--workers', String(workers), '--forms', path.join(root, 'forms')], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text) => { said += text; });
  await once(child, 'close');
  const kilobytes = /memory (\d+)$/.exec(said)?.[1];
  if (!kilobytes || !said.includes('records:')) throw new Error(`validate did not end as it should:\n${said}`);
  return { seconds: (performance.now() - started) / 1000, megabytes: Number(kilobytes) / 1024 };
}
