import { RECIPIENTS, type Recipient } from '../../compiler/model/question.ts';
import type { Form } from '../../compiler/model/form.ts';
import { questionAt } from '../../compiler/model/walk.ts';
import { redactRecord, type Extract } from '../../compiler/redact/redact-record.ts';
import { suggest } from '../../compiler/suggest.ts';
import type { CommandOption, Given } from '../command.ts';
import { fail } from '../failure.ts';
import type { RunningValidator } from '../prefill/run-validator.ts';
import type { Terminal } from '../terminal.ts';
import { sayExtract } from './say-extract.ts';

/** The options of a command that makes a copy for somebody. */
export const extractOptions = {
  for: { type: 'string', value: RECIPIENTS.join('|'), summary: 'Who will hold the copy; several are joined by commas' },
  without: { type: 'string', value: 'addresses', summary: 'Leave these out as well, such as child.addresses,people' },
  'texts-read': { type: 'boolean', summary: 'Write the copy although a text in it repeats words that are left out: someone has read it' },
} as const satisfies Readonly<Record<string, CommandOption>>;

/** What an extract is made of. */
export interface Original {
  readonly file: string;
  readonly form: Form;
  readonly record: Readonly<Record<string, unknown>>;
  readonly validator: RunningValidator;
  /** The extract's own id: a lower-case UUID. */
  readonly recordId: string;
}

/**
 * Makes the copy of a record that the options ask for, and says what it leaves out. Ends the command where the record is not well-formed,
 * and where a text of the copy repeats words that are left out and nobody says to have read it.
 */
export function makeExtract({ file, form, record, validator, recordId }: Original, given: Given, terminal: Terminal): Extract & { readonly recipients: readonly Recipient[] } {
  const recipients = readRecipients(given.text('for'));
  const without = (given.text('without') ?? '').split(',').filter((address) => address !== '');
  for (const address of without) if (!questionAt(form, address)) fail(2, `--without ${address}: ${form.id} has no such question. Addresses are in its dictionary.`);
  if (!validator.validate(record).wellFormed) fail(1, `${file}: this record is not well-formed, so no copy is made of it: concordat validate ${file}`);
  const extract = redactRecord(record, form, { recipients, without, recordId });
  if (!validator.validate(extract.record).wellFormed) throw new Error('the extract is not well-formed');
  terminal.say(sayExtract(extract, recipients).map((line) => `${line}\n`).join(''));
  if (extract.texts.some(({ repeats }) => repeats) && !given.has('texts-read')) {
    fail(1, 'Nothing was written: texts in the copy repeat words that are left out of it. Read them; then leave them out with --without, or say --texts-read.');
  }
  return { ...extract, recipients };
}

/** Reads for whom a copy is, before anything else is read. */
export function readRecipients(text: string | undefined): readonly Recipient[] {
  const names = (text ?? fail(2, 'Something is missing: say with --for who will hold the copy.')).split(',');
  return names.map((name) => RECIPIENTS.find((recipient) => recipient === name) ?? fail(2, `--for ${name}: there is no such recipient. ${sayNear(name)}`));
}

function sayNear(name: string): string {
  const near = suggest(name, RECIPIENTS);
  return near ? `Did you mean ${near}?` : `There are: ${RECIPIENTS.join(', ')}.`;
}
