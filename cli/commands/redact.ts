import path from 'node:path';
import { writeRecord } from '../../runtime/write-record.ts';
import type { Command } from '../command.ts';
import { createContext } from '../context.ts';
import { findFormsOrOwn, readDefinitionFiles } from '../definition-files.ts';
import { loadSources } from '../load.ts';
import { formsOption } from '../options.ts';
import { readFirstRecord } from '../prefill/read-first-record.ts';
import { runValidator } from '../prefill/run-validator.ts';
import { findFormOf } from '../records/find-form-of.ts';
import { extractOptions, makeExtract, readRecipients } from '../records/make-extract.ts';
import { createFile } from '../write/write-file.ts';

/** `concordat redact`. */
export const redact: Command = {
  operands: '<record.json>',
  takes: { least: 1, most: 1 },
  options: {
    ...extractOptions,
    output: { type: 'string', short: 'o', value: 'file', summary: 'Where to write (default: <form>-<record id>.json here); - is standard output' },
    forms: formsOption,
  },
  examples: ['redact interview.json --for family', 'redact referral.json --for family,school --without child.addresses -o for-school.json'],
  async run(given, terminal) {
    readRecipients(given.text('for'));
    const file = given.operands[0] ?? '';
    const folder = findFormsOrOwn(terminal.cwd, given.text('forms'));
    const first = await readFirstRecord(terminal.cwd, file);
    const form = findFormOf({ form: first.form, versions: [first.version] }, file, loadSources(readDefinitionFiles(folder), folder));
    const validator = await runValidator(form, await createContext());
    const recordId = crypto.randomUUID();
    const { record } = makeExtract({ file, form, record: first.record, validator, recordId }, given, terminal);
    const output = given.text('output') ?? `${form.id}-${recordId}.json`;
    if (output === '-') terminal.out(writeRecord(record));
    else {
      await createFile(path.resolve(terminal.cwd, output), writeRecord(record));
      terminal.out(`${output}\n`);
    }
    return 0;
  },
};
