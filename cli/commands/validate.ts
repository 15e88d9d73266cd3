import { unreachable } from '../../compiler/unreachable.ts';
import type { Command } from '../command.ts';
import { createContext } from '../context.ts';
import { findFormsOrOwn, readDefinitionFiles } from '../definition-files.ts';
import { fail, type ExitCode } from '../failure.ts';
import { loadSources } from '../load.ts';
import { formsOption } from '../options.ts';
import { readChoice } from '../read-arguments.ts';
import { choosePaint, type Paint } from '../report/paint.ts';
import type { Terminal } from '../terminal.ts';
import { prepareValidators } from '../validate/find-validator.ts';
import { judgeRecords } from '../validate/judge-records.ts';
import type { Judgement } from '../validate/judgement.ts';
import { listRecords } from '../validate/list-records.ts';
import { annotateJudgement, printJudgement, sayJudgement } from '../validate/say-judgement.ts';
import { countJudgement, sayTally, startTally } from '../validate/tally.ts';
import { JUNIT, startCsv, writeCsvRows, writeJunitCase } from '../validate/write-tables.ts';

const FORMATS = ['text', 'json', 'csv', 'junit', 'github'] as const;
type Format = (typeof FORMATS)[number];

/** `concordat validate`. */
export const validate: Command = {
  operands: '<file|folder|-> ...',
  takes: { least: 1, most: Infinity },
  options: {
    lines: { type: 'boolean', summary: 'Standard input holds one record a line (NDJSON)' },
    forms: formsOption,
    format: { type: 'string', value: 'text|json|csv|junit|github', summary: 'How judgements are written (default: text)' },
  },
  examples: ['validate report.json', 'validate records/ --format csv', 'validate - --lines < export.ndjson'],
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
  const tally = startTally();
  let [all, valid, tooLarge] = [0, 0, 0];
  terminal.out({ text: '', json: '[', csv: startCsv(), junit: JUNIT.start, github: '' }[format]);
  for await (const judgement of judgements) {
    terminal.out(write(judgement, format, all === 0, paint));
    countJudgement(tally, judgement);
    all += 1;
    if (judgement.report?.valid) valid += 1;
    if (judgement.refused?.every(({ code }) => code === 'too-large')) tooLarge += 1;
    if (terminal.isClosed()) break;
  }
  terminal.out({ text: '', json: '\n]\n', csv: '', junit: JUNIT.end, github: '' }[format]);
  if (all === 0) fail(1, 'There is no record there.');
  if (all > 1) terminal.say(sayTally(tally));
  terminal.say(`${all === 1 ? '1 record' : `${all} records`}: ${valid} valid, ${all - valid} not.\n`);
  if (valid === all) return 0;
  return valid + tooLarge === all ? 3 : 1;
}

function write(judgement: Judgement, format: Format, isFirst: boolean, paint: Paint): string {
  switch (format) {
    case 'text': return sayJudgement(judgement, paint);
    case 'json': return `${isFirst ? '' : ','}\n${printJudgement(judgement)}`;
    case 'csv': return writeCsvRows(judgement);
    case 'junit': return writeJunitCase(judgement);
    case 'github': return annotateJudgement(judgement);
    default: return unreachable(format);
  }
}
