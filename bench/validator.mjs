// Valid records a second: the generated validator beside bare Ajv as anybody would use it, compiled once from the full schema. Both judge the same records in turn, in one run.
// node bench/validator.mjs [folder of outputs] [folder of records]
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';

const ROUNDS = 9;
const ROUND_MS = 300;

const [outputs = 'dist/information-report/1.0.0-draft', examples = 'forms/information-report/examples/1.0.0'] = process.argv.slice(2);
const schema = JSON.parse(await readFile(path.join(outputs, 'schema.json'), 'utf8'));
const validator = path.resolve(outputs, 'validator.mjs');
const { validate, form, version } = await import(pathToFileURL(validator).href);
const bare = new Ajv2020({ strict: false }).compile(schema);

const records = [];
for (const name of (await readdir(examples)).filter((file) => file.endsWith('.json')).sort()) {
  const record = { version, ...JSON.parse(await readFile(path.join(examples, name), 'utf8')) };
  if (validate(record).valid && bare(record)) records.push(record);
}
if (records.length === 0) throw new Error(`no valid record of ${form} in ${examples}`);

/** Records judged a second, over about ROUND_MS. */
function measure(judge) {
  const start = performance.now();
  let judged = 0;
  let elapsed = 0;
  while (elapsed < ROUND_MS) {
    for (let turn = 0; turn < 200; turn += 1) for (const record of records) if (!judge(record)) throw new Error('a valid record is refused');
    judged += 200 * records.length;
    elapsed = performance.now() - start;
  }
  return judged / elapsed * 1000;
}

const ours = (record) => validate(record).valid;
const rates = { ours: [], bare: [] };
measure(ours);
measure(bare);
for (let round = 0; round < ROUNDS; round += 1) {
  rates.ours.push(measure(ours));
  rates.bare.push(measure(bare));
}
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const text = await readFile(validator);
console.log(JSON.stringify({
  records: records.length, bytes: Math.round(records.reduce((sum, record) => sum + JSON.stringify(record).length, 0) / records.length),
  ours: Math.round(median(rates.ours)), bareAjv: Math.round(median(rates.bare)), ratio: Number((median(rates.ours) / median(rates.bare)).toFixed(2)),
  validatorBytes: text.length, validatorGzip: gzipSync(text, { level: 9 }).length,
}, null, 2));
