// Answers the test kit with the generated validator: node adapter.mjs <dist>, where <dist> holds <form>/<version>/validator.mjs.
import path from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

const dist = path.resolve(process.argv[2] ?? 'dist');
let validator;
let readRecord;

const commands = {
  start: () => ({ implementation: { name: 'generated validator', version: '1', language: 'JavaScript' } }),
  async select({ form, version }) {
    try {
      validator = await import(pathToFileURL(path.join(dist, form, version, 'validator.mjs')));
      return { ok: true };
    } catch (error) {
      return { skip: `${form} ${version} has no validator: ${error.code ?? error.message}` };
    }
  },
  run({ seq, record, bytes, screen }) {
    if (bytes !== undefined) {
      const read = readRecord(Buffer.from(bytes, 'base64'));
      if (!read.ok) return { seq, wellFormed: false, complete: null, sound: null, findings: read.problems.map(({ code }) => ({ code, pointer: '' })) };
      record = read.record;
    }
    const { wellFormed, complete, sound, findings } = validator.validate(record);
    return { seq, wellFormed, complete, sound, findings: findings.map(({ code, pointer, rule }) => ({ code, pointer, rule })), shows: screen && shows(record, screen) };
  },
};

/** The questions that a screen shows now, by the place of each object asked about. */
function shows(record, screen) {
  return Object.fromEntries(screen.map(({ pointer, shape }) => [pointer, validator.asked(shape, valueAt(record, pointer))]));
}

function valueAt(record, pointer) {
  return pointer.split('/').slice(1).reduce((value, key) => value?.[key.replaceAll('~1', '/').replaceAll('~0', '~')], record);
}

/** The package's strict reader, which refuses what JSON.parse would silently change. */
({ decodeRecord: readRecord } = await import('concordat').catch(() => import(new URL('../../../build/index.js', import.meta.url))));

for await (const line of createInterface({ input: process.stdin })) {
  const message = JSON.parse(line);
  if (message.cmd === 'stop') break;
  process.stdout.write(`${JSON.stringify(await commands[message.cmd](message))}\n`);
}
process.exit(0);
