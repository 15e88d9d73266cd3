import path from 'node:path';
import { writeRecord } from '../../runtime/write-record.ts';
import type { Command } from '../command.ts';
import { createContext } from '../context.ts';
import { findFormsOrOwn, readDefinitionFiles } from '../definition-files.ts';
import { fail } from '../failure.ts';
import { loadSources } from '../load.ts';
import { exportRecords } from '../mais/export-records.ts';
import { formsOption } from '../options.ts';
import { runValidator } from '../prefill/run-validator.ts';
import { readChoice } from '../read-arguments.ts';
import { findTwins } from '../records/find-twins.ts';
import { readGoodRecords } from '../records/read-good-records.ts';
import { recordsOfTables } from '../tables/records-of-tables.ts';
import { tablesOfRecords, type TextFile } from '../tables/tables-of-records.ts';
import { showText } from '../report/show-text.ts';
import { listRecords } from '../validate/list-records.ts';
import { createFolder } from '../write/create-folder.ts';

/** `concordat convert`. */
export const convert: Command = {
  operands: '<file|folder|-> ...',
  takes: { least: 1, most: Infinity },
  options: {
    to: { type: 'string', value: 'csv|json|mais', summary: 'csv: tables of records. json: records from such tables. mais: people and missing episodes for multi-agency information sharing (default: csv)' },
    output: { type: 'string', short: 'o', value: 'folder', summary: 'The folder to make' },
    lines: { type: 'boolean', summary: 'Standard input holds one record a line (NDJSON)' },
    forms: formsOption,
  },
  examples: ['convert records/ -o tables', 'convert tables --to json -o records-again', 'convert records/ --to mais -o people'],
  async run(given, terminal) {
    const to = readChoice(given, 'to', ['csv', 'json', 'mais']);
    const output = given.text('output') ?? fail(2, 'Something is missing: name with -o the folder to make.');
    const definitions = findFormsOrOwn(terminal.cwd, given.text('forms'));
    const sources = loadSources(readDefinitionFiles(definitions), definitions);
    const context = await createContext();
    const problems: string[] = [];
    let count = 0;
    let summary: string | undefined;
    const files: TextFile[] = [];
    if (to !== 'json') {
      const read = await readGoodRecords(terminal.cwd, listRecords(terminal.cwd, given.operands, given.has('lines') ? 'ndjson' : 'json'), sources, context);
      problems.push(...read.problems, ...findTwins(read.records));
      count = read.records.length;
      if (to === 'csv') files.push(...tablesOfRecords(read.records));
      else {
        const exported = exportRecords(read.records);
        files.push(...exported.files);
        summary = exported.summary;
      }
    } else {
      for (const { form, records, problems: inTables } of given.operands.flatMap((folder) => recordsOfTables(path.resolve(terminal.cwd, folder), sources))) {
        const { validate } = await runValidator(form, context);
        problems.push(...inTables);
        for (const record of records) {
          const id = String(record['recordId']);
          const wrong = validate(record).findings.filter(({ verdict }) => verdict === 'well-formed');
          problems.push(...wrong.map(({ pointer, message }) => `${form.id} ${/^[0-9a-f-]{36}$/.test(id) ? id : 'without a record id'}: ${message} (${pointer})`));
          if (wrong.length === 0) files.push({ path: `${form.id}-${id}.json`, text: writeRecord(record) });
          count += 1;
        }
      }
    }
    for (const problem of problems) terminal.say(`${showText(problem)}\n`);
    if (problems.length > 0) fail(1, `Nothing was written: ${problems.length === 1 ? 'one thing has' : `${problems.length} things have`} to be put right first.`);
    if (count === 0) fail(1, 'There is no record there.');
    await createFolder(path.resolve(terminal.cwd, output), files);
    terminal.say(summary === undefined ? `${count === 1 ? '1 record' : `${count} records`} in ${files.length === 1 ? '1 file' : `${files.length} files`}.\n` : `${summary}\n`);
    terminal.out(`${output}\n`);
    return 0;
  },
};
