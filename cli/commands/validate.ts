import type { Command } from '../command.ts';
import { createContext } from '../context.ts';
import { findFormsOrOwn, readDefinitionFiles } from '../definition-files.ts';
import { fail, type ExitCode } from '../failure.ts';
import { loadSources } from '../load.ts';
import { FORMATS, formatOption, formsOption, type Format } from '../options.ts';
import { readChoice } from '../read-arguments.ts';
import { choosePaint } from '../report/paint.ts';
import type { Terminal } from '../terminal.ts';
import { prepareValidators } from '../validate/find-validator.ts';
import { judgeRecords } from '../validate/judge-records.ts';
import type { Judgement } from '../validate/judgement.ts';
import { listRecords } from '../validate/list-records.ts';
import { annotateJudgement, printJudgement, sayJudgement } from '../validate/say-judgement.ts';

/** `concordat validate`. */
export const validate: Command = {
  operands: '<file|folder|-> ...',
  takes: { least: 1, most: Infinity },
  options: {
    lines: { type: 'boolean', summary: 'Standard input holds one record a line (NDJSON)' },
    forms: formsOption,
    format: formatOption,
  },
  examples: ['validate report.json', 'validate records/ --format json', 'validate - --lines < export.ndjson'],
  async run(given, terminal) {
    const format = readChoice(given, 'format', FORMATS);
    const files = listRecords(terminal.cwd, given.operands, given.has('lines') ? 'ndjson' : 'json');
    const folder = findFormsOrOwn(terminal.cwd, given.text('forms'));
    const sources = loadSources(readDefinitionFiles(folder), folder);
    const findValidator = prepareValidators(sources, await createContext());
    return tellAll(judgeRecords(terminal.cwd, files, findValidator), format, terminal);
  },
};

async function tellAll(judgements: AsyncIterable<Judgement>, format: Format, terminal: Terminal): Promise<ExitCode> {
  const paint = choosePaint(terminal.colour.out);
  let [all, valid, tooLarge] = [0, 0, 0];
  if (format === 'json') terminal.out('[');
  for await (const judgement of judgements) {
    if (format === 'json') terminal.out(`${all === 0 ? '\n' : ',\n'}${printJudgement(judgement)}`);
    else terminal.out(format === 'github' ? annotateJudgement(judgement) : sayJudgement(judgement, paint));
    all += 1;
    if (judgement.report?.valid) valid += 1;
    if (judgement.refused?.every(({ code }) => code === 'too-large')) tooLarge += 1;
    if (terminal.isClosed()) break;
  }
  if (format === 'json') terminal.out('\n]\n');
  if (all === 0) fail(1, 'There is no record there.');
  terminal.say(`${all === 1 ? '1 record' : `${all} records`}: ${valid} valid, ${all - valid} not.\n`);
  if (valid === all) return 0;
  return valid + tooLarge === all ? 3 : 1;
}
