import path from 'node:path';
import { RECIPIENTS, type Recipient } from '../../compiler/model/question.ts';
import { questionAt } from '../../compiler/model/walk.ts';
import { redactRecord } from '../../compiler/redact/redact-record.ts';
import { suggest } from '../../compiler/suggest.ts';
import { writeRecord } from '../../runtime/write-record.ts';
import type { Command } from '../command.ts';
import { createContext } from '../context.ts';
import { findFormsOrOwn, readDefinitionFiles } from '../definition-files.ts';
import { fail } from '../failure.ts';
import { loadSources } from '../load.ts';
import { formsOption } from '../options.ts';
import { readFirstRecord } from '../prefill/read-first-record.ts';
import { runValidator } from '../prefill/run-validator.ts';
import { findFormOf } from '../records/find-form-of.ts';
import { sayExtract } from '../records/say-extract.ts';
import { createFile } from '../write/write-file.ts';

/** `concordat redact`. */
export const redact: Command = {
  operands: '<record.json>',
  takes: { least: 1, most: 1 },
  options: {
    for: { type: 'string', value: RECIPIENTS.join('|'), summary: 'Who will hold the copy; several are joined by commas' },
    without: { type: 'string', value: 'addresses', summary: 'Leave these out as well, such as child.addresses,people' },
    'texts-read': { type: 'boolean', summary: 'Write the copy although a text in it repeats words that are left out: someone has read it' },
    output: { type: 'string', short: 'o', value: 'file', summary: 'Where to write (default: <form>-<record id>.json here); - is standard output' },
    forms: formsOption,
  },
  examples: ['redact interview.json --for family', 'redact referral.json --for family,school --without child.addresses -o for-school.json'],
  async run(given, terminal) {
    const recipients = readRecipients(given.text('for'));
    const file = given.operands[0] ?? '';
    const folder = findFormsOrOwn(terminal.cwd, given.text('forms'));
    const first = await readFirstRecord(terminal.cwd, file);
    const form = findFormOf({ form: first.form, versions: [first.version] }, file, loadSources(readDefinitionFiles(folder), folder));
    const without = (given.text('without') ?? '').split(',').filter((address) => address !== '');
    for (const address of without) if (!questionAt(form, address)) fail(2, `--without ${address}: ${form.id} has no such question. Addresses are in its dictionary.`);
    const validator = await runValidator(form, await createContext());
    if (!validator.validate(first.record).wellFormed) fail(1, `${file}: this record is not well-formed, so no copy is made of it: concordat validate ${file}`);
    const recordId = crypto.randomUUID();
    const extract = redactRecord(first.record, form, { recipients, without, recordId });
    if (!validator.validate(extract.record).wellFormed) throw new Error('the extract is not well-formed');
    terminal.say(sayExtract(extract, recipients).map((line) => `${line}\n`).join(''));
    if (extract.texts.some(({ repeats }) => repeats) && !given.has('texts-read')) {
      fail(1, 'Nothing was written: texts in the copy repeat words that are left out of it. Read them; then leave them out with --without, or say --texts-read.');
    }
    const output = given.text('output') ?? `${form.id}-${recordId}.json`;
    if (output === '-') terminal.out(writeRecord(extract.record));
    else {
      await createFile(path.resolve(terminal.cwd, output), writeRecord(extract.record));
      terminal.out(`${output}\n`);
    }
    return 0;
  },
};

function readRecipients(text: string | undefined): readonly Recipient[] {
  const names = (text ?? fail(2, 'Something is missing: say with --for who will hold the copy.')).split(',');
  return names.map((name) => RECIPIENTS.find((recipient) => recipient === name) ?? fail(2, `--for ${name}: there is no such recipient. ${sayNear(name)}`));
}

function sayNear(name: string): string {
  const near = suggest(name, RECIPIENTS);
  return near ? `Did you mean ${near}?` : `There are: ${RECIPIENTS.join(', ')}.`;
}
