import path from 'node:path';
import { createSay } from '../../generators/html/page-words.ts';
import { planPage } from '../../generators/html/page-plan.ts';
import { printRecord, type RecordToPrint } from '../../generators/record-print/print-record.ts';
import { splitUnknown } from '../../runtime/page/split-unknown.ts';
import { openPress } from '../build/print-pages.ts';
import type { Command } from '../command.ts';
import { createContext } from '../context.ts';
import { findFormsOrOwn, readDefinitionFiles } from '../definition-files.ts';
import { fail } from '../failure.ts';
import { loadSources } from '../load.ts';
import { formsOption } from '../options.ts';
import { readFirstRecord } from '../prefill/read-first-record.ts';
import { runValidator } from '../prefill/run-validator.ts';
import { findFormToRead } from '../records/find-form-to-read.ts';
import { loadScriptFonts } from '../records/load-script-fonts.ts';
import { extractOptions, makeExtract, readRecipients } from '../records/make-extract.ts';
import { sayMissing } from '../records/say-missing.ts';
import { showText } from '../report/show-text.ts';
import { createFile } from '../write/write-file.ts';

type Members = Readonly<Record<string, unknown>>;

/** `concordat print`. */
export const print: Command = {
  operands: '<record.json>',
  takes: { least: 1, most: 1 },
  options: {
    all: { type: 'boolean', summary: 'Print every question, also those without an answer' },
    applied: { type: 'boolean', summary: 'Print what was answered, marked as missing, or has to be answered (this is the default)' },
    ...extractOptions,
    output: { type: 'string', short: 'o', value: 'file', summary: 'Where to write (default: <form>-<record id>.pdf here)' },
    forms: formsOption,
  },
  examples: ['print referral.json', 'print referral.json --all -o whole.pdf', 'print interview.json --for family -o for-the-family.pdf'],
  async run(given, terminal) {
    const file = given.operands[0] ?? '';
    if (given.has('all') && given.has('applied')) fail(2, 'Either --all or --applied: not both.');
    const isCopy = given.has('for');
    if (isCopy) readRecipients(given.text('for'));
    else for (const option of ['without', 'texts-read']) if (given.has(option)) fail(2, `--${option} belongs to a copy for somebody: say with --for who will hold it.`);
    const folder = findFormsOrOwn(terminal.cwd, given.text('forms'));
    const first = await readFirstRecord(terminal.cwd, file);
    const form = findFormToRead(first, file, loadSources(readDefinitionFiles(folder), folder));
    const context = await createContext();
    const validator = await runValidator(form, context);
    const isLater = first.version !== form.version;
    const { known } = splitUnknown(planPage(form, createSay(form)).answers, asMembers(first.record['answers']));
    const { findings } = validator.validate(isLater ? { ...first.record, version: form.version, answers: known } : first.record);
    const wrong = findings.filter(({ verdict }) => verdict === 'well-formed');
    for (const { pointer, message } of wrong) terminal.say(`${file}: ${showText(message)} (${showText(pointer)})\n`);
    if (wrong.length > 0) fail(1, `${file}: this record is not well-formed, so it is not printed.`);
    if (given.has('all') && (isCopy || first.record['status'] === 'extract')) fail(2, '--all is not for an extract: of a question that it does not show, nobody can tell whether it was answered.');
    if (isCopy && isLater) fail(1, `${file}: it follows ${first.version} of the form, which is not here, so nobody can say what of it is kept from whom.`);
    const toPrint: RecordToPrint = { form, record: first.record, shows: given.has('all') ? 'all' : 'applied', validator, fonts: await loadScriptFonts(), ...(isCopy ? makeCopy() : {}) };
    const { print: page, missing } = printRecord(toPrint, context);
    const press = openPress(terminal.env);
    try {
      const bytes = await press.print(page) ?? fail(4, `The record was not printed. ${press.missing ?? ''}`.trimEnd());
      const output = given.text('output') ?? `${form.id}-${String(first.record['recordId'])}${isCopy ? `-for-${given.text('for')?.replaceAll(',', '-')}` : ''}.pdf`;
      await createFile(path.resolve(terminal.cwd, output), bytes);
      terminal.say(sayMissing(missing).map((line) => `${line}\n`).join(''));
      terminal.out(`${output}\n`);
      return 0;
    } finally {
      await press.close();
    }

    // The copy is not kept as a record, so it gets no id of its own: it says of which record it is an extract.
    function makeCopy(): Pick<RecordToPrint, 'record' | 'leftOut'> {
      const recordId = String(first.record['recordId']);
      const { record, leftOut, recipients, reasons, extensions } = makeExtract({ file, form, record: first.record, validator, recordId }, given, terminal);
      const marks = leftOut.filter(({ isMark }) => isMark).length;
      return { record, leftOut: { recipients, answers: leftOut.length - marks, marks, reasons, boards: extensions.length } };
    }
  },
};

function asMembers(value: unknown): Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Members : {};
}
