import path from 'node:path';
import { compile } from '../../compiler/compile.ts';
import { fillableGenerator } from '../../generators/fillable/fillable-generator.ts';
import { fillForm } from '../../generators/fillable/fill-form.ts';
import { openPress } from '../build/print-pages.ts';
import type { Command } from '../command.ts';
import { createContext } from '../context.ts';
import { findFormsOrOwn, readDefinitionFiles } from '../definition-files.ts';
import { fail } from '../failure.ts';
import { loadSources } from '../load.ts';
import { formsOption } from '../options.ts';
import { readFirstRecord } from '../prefill/read-first-record.ts';
import { runValidator } from '../prefill/run-validator.ts';
import { createFile } from '../write/write-file.ts';

/** `concordat fill`. */
export const fill: Command = {
  operands: '<record.json>',
  takes: { least: 1, most: 1 },
  options: {
    output: { type: 'string', short: 'o', value: 'file', summary: 'Where to write (default: <form>-<record id>.pdf here)' },
    forms: formsOption,
  },
  examples: ['fill report.json', 'fill draft.json -o draft.pdf'],
  async run(given, terminal) {
    const [file = ''] = given.operands;
    const folder = findFormsOrOwn(terminal.cwd, given.text('forms'));
    const sources = loadSources(readDefinitionFiles(folder), folder);
    const { form: id, version, record } = await readFirstRecord(terminal.cwd, file);
    const form = compile(sources, { only: [id] }).forms.find((candidate) => candidate.version === version)
      ?? fail(1, `${file}: the form ${id} ${version} is not here without errors, so its record cannot be read: concordat check ${id}`);
    const context = await createContext();
    const { validate } = await runValidator(form, context);
    if (!validate(record).wellFormed) fail(1, `${file}: this record is not well-formed, so no form is filled in: concordat validate ${file}`);
    const { values, unfitting } = fillForm(form, record, validate);
    const press = openPress(terminal.env);
    try {
      const [page] = await fillableGenerator.generate(form, context);
      const blank = page && 'print' in page ? await press.print(page.print) : undefined;
      if (!blank) return fail(4, `No form could be printed to fill in. ${press.missing ?? ''}`.trimEnd());
      const [{ fillPdf }, { listUnshown }] = await Promise.all([import('../fill/fill-pdf.ts'), import('../fill/list-unshown.ts')]);
      const output = given.text('output') ?? `${form.id}-${String(record['recordId'])}.pdf`;
      await createFile(path.resolve(terminal.cwd, output), await fillPdf(blank, values, context.assets.fieldFont));
      if (unfitting.length > 0) terminal.say(`The form has no room for these parts of the record:\n${unfitting.map((pointer) => `  ${pointer}\n`).join('')}`);
      const unshown = listUnshown(values, context.assets.fieldFont);
      if (unshown.length > 0) {
        terminal.say(`The font of the fields has not these characters. They are in the file and read back whole, but nobody sees them; \`concordat print\` shows them:\n${unshown.map(({ field, codes }) => `  ${field}: ${codes.join(' ')}\n`).join('')}`);
      }
      terminal.out(`${output}\n`);
      return 0;
    } finally {
      await press.close();
    }
  },
};
