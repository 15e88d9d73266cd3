// Reading and judging records beside JSON.parse and beside other validators, on the valid example records of a form in one line each, all taken in turn in one run.
import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Validator } from '@cfworker/json-schema';
import { registerSchema, setMetaSchemaOutputFormat, validate as compileSchema } from '@hyperjump/json-schema/draft-2020-12';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { build } from 'esbuild';
import { z } from 'zod';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const ROUNDS = 5;
const ROUND_MS = 300;

/** Records a second of each work over those of JSON.parse alone. Needs a build of the form. */
export async function measure() {
  const folder = await mkdtemp(path.join(tmpdir(), 'concordat-bench-'));
  try {
    return await measureForm(path.join(root, 'dist/information-report/1.0.0-draft'), folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureForm(outputs, folder) {
  const bundle = path.join(folder, 'read.mjs');
  await build({ entryPoints: [path.join(root, 'runtime/read-record.ts')], outfile: bundle, bundle: true, format: 'esm', platform: 'node', logLevel: 'error' });
  const { readRecord } = await import(bundle);
  const { validate } = await import(path.join(outputs, 'validator.mjs'));
  const schema = JSON.parse(await readFile(path.join(outputs, 'schema.json'), 'utf8'));
  const files = (await readdir(path.join(outputs, 'examples'))).filter((file) => file.endsWith('.json')).sort();
  const all = await Promise.all(files.map(async (file) => JSON.parse(await readFile(path.join(outputs, 'examples', file), 'utf8'))));
  const records = all.filter((record) => validate(record).valid);
  const lines = records.map((record) => JSON.stringify(record));
  const works = {
    'JSON.parse alone': over(lines, (line) => JSON.parse(line)),
    'strict read': over(lines, (line) => readRecord(line).ok),
    'strict read and validator.mjs': over(lines, (line) => validate(readRecord(line).record).valid),
    'validator.mjs': over(records, (record) => validate(record).valid),
    'bare Ajv on schema.json': over(records, new Ajv2020({ strict: false }).compile(schema)),
    'hyperjump on schema.json': over(records, await withHyperjump(schema)),
    'zod on schema.json without its conditions, which zod cannot read': over(records, withZod(schema)),
    'cfworker on schema.json': over(records, withCfworker(schema)),
  };
  const rates = rate(works);
  rates['python3-jsonschema on schema.json'] = await withPython(outputs, lines, folder);
  const floor = rates['JSON.parse alone'];
  const bytes = lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0) / lines.length;
  return Object.entries(rates).filter(([, value]) => value !== undefined).map(([name, value]) => ({
    name: `${name}, of JSON.parse’s rate; ${value.toFixed(1)} k records of ${Math.round(bytes)} bytes a second`, value: value / floor,
    ...(name === 'strict read and validator.mjs' ? { least: 0.25 } : {}),
  }));
}

/** One turn over all inputs; a record that is refused ends the measurement. */
function over(inputs, work) {
  return () => {
    for (const input of inputs) if (!work(input)) throw new Error('a valid record is refused');
    return inputs.length;
  };
}

/** The best of several rounds, in thousands a second. */
function rate(works) {
  const best = {};
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [name, turn] of Object.entries(works)) {
      const start = performance.now();
      let done = 0;
      while (performance.now() - start < ROUND_MS) done += turn();
      const value = done / (performance.now() - start);
      if (round > 0) best[name] = Math.max(best[name] ?? 0, value); // the first round warms up
    }
  }
  return best;
}

/** The rest is read: members, types, patterns, references. */
function withZod(schema) {
  const without = (part) => {
    if (Array.isArray(part)) return part.map(without);
    if (part === null || typeof part !== 'object') return part;
    return Object.fromEntries(Object.entries(part).filter(([name]) => !['not', 'if', 'then', 'else'].includes(name)).map(([name, value]) => [name, without(value)]));
  };
  const read = z.fromJSONSchema(without(schema));
  return (record) => read.safeParse(record).success;
}

async function withHyperjump(schema) {
  setMetaSchemaOutputFormat('FLAG');
  registerSchema(schema, schema.$id);
  const judge = await compileSchema(schema.$id);
  return (record) => judge(record).valid;
}

function withCfworker(schema) {
  const validator = new Validator(schema, '2020-12', true);
  return (record) => validator.validate(record).valid;
}

/** Thousands a second of Debian’s python3-jsonschema, without its start; nothing where it is not installed. */
async function withPython(outputs, lines, folder) {
  const records = path.join(folder, 'records.ndjson');
  await writeFile(records, lines.join('\n'));
  const program = [
    'import json, sys, time', 'from jsonschema import Draft202012Validator',
    'validator = Draft202012Validator(json.load(open(sys.argv[1])))', 'records = [json.loads(line) for line in open(sys.argv[2])]',
    'assert all(validator.is_valid(record) for record in records)', 'start = time.perf_counter()', 'done = 0',
    'while time.perf_counter() - start < 3:', '    for record in records: validator.is_valid(record)', '    done += len(records)', 'print(done / (time.perf_counter() - start) / 1000)',
  ].join('\n');
  try {
    return Number(execFileSync('/usr/bin/python3', ['-c', program, path.join(outputs, 'schema.json'), records], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return undefined;
  }
}
