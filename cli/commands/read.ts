import { createReadStream } from 'node:fs';
import path from 'node:path';
import { readForm } from '../../generators/fillable/read-form.ts';
import { writeLondonTime } from '../../runtime/page/london-time.ts';
import { writeRecord } from '../../runtime/write-record.ts';
import type { Command } from '../command.ts';
import { createContext } from '../context.ts';
import { findFormsOrOwn, readDefinitionFiles } from '../definition-files.ts';
import { fail } from '../failure.ts';
import { loadSources } from '../load.ts';
import { formsOption } from '../options.ts';
import { runValidator } from '../prefill/run-validator.ts';
import { readChoice } from '../read-arguments.ts';
import { findForm } from '../read/find-form.ts';
import { MOST_BYTES, openFilledPdf } from '../read/open-filled-pdf.ts';
import { sayReading } from '../read/say-reading.ts';
import { readWhole } from '../validate/read-lines.ts';
import { createFile } from '../write/write-file.ts';

/** `concordat read`. */
export const read: Command = {
  operands: '<filled.pdf>',
  takes: { least: 1, most: 1 },
  options: {
    output: { type: 'string', short: 'o', value: 'file', summary: 'Where to write the record (default: <form>-<record id>.json here); - is standard output' },
    format: { type: 'string', value: 'text|json', summary: 'How what was not taken is told (default: text)' },
    forms: formsOption,
  },
  examples: ['read report.pdf', 'read report.pdf -o draft.json', 'read report.pdf --format json'],
  async run(given, terminal) {
    const format = readChoice(given, 'format', ['text', 'json']);
    const [file = ''] = given.operands;
    if (format === 'json' && given.text('output') === '-') fail(2, 'Standard output takes the record or what was not taken, not both: give --output a file.');
    const bytes = await readWhole(file === '-' ? process.stdin : createReadStream(path.resolve(terminal.cwd, file)), MOST_BYTES)
      ?? fail(3, `${file}: this file is larger than ${MOST_BYTES / 1_000_000} MB.`);
    const filled = await openFilledPdf(bytes, file);
    const folder = findFormsOrOwn(terminal.cwd, given.text('forms'));
    const form = findForm(filled, loadSources(readDefinitionFiles(folder), folder), file);
    const { validate } = await runValidator(form, await createContext());
    const reading = readForm(form, filled, { recordId: crypto.randomUUID(), saved: writeLondonTime(Date.now()) }, validate);
    const output = given.text('output') ?? `${form.id}-${String(reading.record['recordId'])}.json`;
    const text = writeRecord(reading.record);
    if (output === '-') terminal.out(text);
    else await createFile(path.resolve(terminal.cwd, output), text);
    const { untaken, missing } = reading;
    if (format === 'json') terminal.out(`${JSON.stringify({ file, form: form.id, version: form.version, record: output, untaken, missing, ignored: filled.ignored }, undefined, 2)}\n`);
    else {
      terminal.say(sayReading(reading, filled));
      if (output !== '-') terminal.out(`${output}\n`);
    }
    return untaken.length + missing.length > 0 ? 1 : 0;
  },
};
