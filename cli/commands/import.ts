import { createReadStream, readFileSync } from 'node:fs';
import path from 'node:path';
import { readMapping, readMappingName } from '../../compiler/import/read-mapping.ts';
import type { MappingProblem } from '../../compiler/import/mapping.ts';
import { decodeText } from '../../compiler/parse/decode-text.ts';
import { positionAt, type Source } from '../../compiler/source.ts';
import { writeLondonTime } from '../../runtime/page/london-time.ts';
import { writeRecord } from '../../runtime/write-record.ts';
import type { Command } from '../command.ts';
import { createContext } from '../context.ts';
import { findFormsOrOwn, readDefinitionFiles } from '../definition-files.ts';
import { fail } from '../failure.ts';
import { loadSources } from '../load.ts';
import { formsOption } from '../options.ts';
import { runValidator } from '../prefill/run-validator.ts';
import { findFormOf } from '../records/find-form-of.ts';
import { showText } from '../report/show-text.ts';
import { importDraft } from '../tables/import-draft.ts';
import { readCsv } from '../tables/read-csv.ts';
import { readWhole } from '../validate/read-lines.ts';
import { createFolder } from '../write/create-folder.ts';

const MOST_BYTES = 256 * 1024 * 1024;

/** `concordat import`. */
export const importTable: Command = {
  operands: '<table.csv|->',
  takes: { least: 1, most: 1 },
  options: {
    mapping: { type: 'string', short: 'm', value: 'file', summary: 'What each column means (YAML)' },
    output: { type: 'string', short: 'o', value: 'folder', summary: 'The folder to make, with a draft a row' },
    forms: formsOption,
  },
  examples: ['import council.csv --mapping council.yaml -o drafts'],
  async run(given, terminal) {
    const mappingFile = given.text('mapping') ?? fail(2, 'Something is missing: name with --mapping the file that says what each column means.');
    const output = given.text('output') ?? fail(2, 'Something is missing: name with -o the folder to make.');
    const source = readMappingFile(terminal.cwd, mappingFile);
    const name = readMappingName(source);
    if ('problems' in name) return fail(1, sayProblems(source, name.problems));
    const folder = findFormsOrOwn(terminal.cwd, given.text('forms'));
    const sources = loadSources(readDefinitionFiles(folder), folder);
    const versions = [name.version, `${name.version}-draft`];
    const form = findFormOf({ form: name.form, versions }, mappingFile, sources);
    const { mapping, problems } = readMapping(source, form);
    if (problems.length > 0) fail(1, sayProblems(source, problems));
    const file = given.operands[0] ?? '';
    const bytes = await readWhole(file === '-' ? process.stdin : createReadStream(path.resolve(terminal.cwd, file)), MOST_BYTES) ?? fail(3, `${file}: a table has at most 256 MB. Divide it.`);
    const table = readCsv(bytes);
    if ('problem' in table) return fail(1, `${file}: ${table.problem}`);
    const wrong = compareHeadings(table.headings, [...mapping.columns.map(({ heading }) => heading), ...mapping.leftOut.keys()]);
    if (wrong.length > 0) fail(1, wrong.map((line) => `${file}: ${line}`).join('\n'));
    const { validate } = await runValidator(form, await createContext());
    const saved = writeLondonTime(Date.now());
    let left = 0;
    const drafts = table.rows.map((row, index) => {
      const recordId = crypto.randomUUID();
      const header = { concordat: '1.0', form: form.id, version: form.version, recordId, status: 'draft', saved, ...(form.marking === undefined ? {} : { marking: form.marking }) };
      const { record, left: cells } = importDraft(new Map(table.headings.map((heading, at) => [heading, row[at] ?? ''])), mapping, { header, validate });
      for (const { heading, why } of cells) {
        terminal.say(`${file}, row ${index + 1}, ${showText(heading)}: ${why}\n`);
        left += 1;
      }
      return { path: `${form.id}-${recordId}.json`, text: writeRecord(record) };
    });
    if (drafts.length === 0) fail(1, `${file}: there are no rows.`);
    await createFolder(path.resolve(terminal.cwd, output), drafts);
    terminal.say(`${drafts.length === 1 ? '1 draft' : `${drafts.length} drafts`}; ${left === 0 ? 'every cell is in them' : left === 1 ? '1 cell is not in them' : `${left} cells are not in them`}.\n`);
    terminal.out(`${output}\n`);
    return left === 0 ? 0 : 1;
  },
};

function readMappingFile(cwd: string, file: string): Source {
  const decoded = decodeText(readFileSync(path.resolve(cwd, file)));
  return 'text' in decoded ? { file, text: decoded.text } : fail(1, `${file}: ${decoded.problem}`);
}

function sayProblems({ file, text }: Source, problems: readonly MappingProblem[]): string {
  return problems.map(({ start, message }) => {
    const { line, column } = positionAt(text, start);
    return `${file}:${line}:${column}: ${message}`;
  }).join('\n');
}

function compareHeadings(headings: readonly string[], known: readonly string[]): readonly string[] {
  return [
    ...headings.filter((heading, index) => headings.indexOf(heading) !== index).map((heading) => `the column “${showText(heading)}” is there twice.`),
    ...headings.filter((heading) => !known.includes(heading)).map((heading) => `the mapping does not say what the column “${showText(heading)}” means. Say where it goes, or why it is left out.`),
    ...known.filter((heading) => !headings.includes(heading)).map((heading) => `the table has no column “${showText(heading)}”, which the mapping names.`),
  ];
}
