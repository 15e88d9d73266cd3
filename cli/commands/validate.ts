import { availableParallelism } from 'node:os';
import { createContext } from '../context.ts';
import type { Source } from '../../compiler/source.ts';
import type { Context } from '../../generators/generator.ts';
import type { Command } from '../command.ts';
import { findFormsOrOwn, readDefinitionFiles } from '../definition-files.ts';
import { fail, type ExitCode } from '../failure.ts';
import { loadSources } from '../load.ts';
import { formsOption } from '../options.ts';
import { startProgress, type Progress } from '../progress.ts';
import { readChoice, readCount } from '../read-arguments.ts';
import type { Terminal } from '../terminal.ts';
import { runValidators } from '../validate/find-validator.ts';
import { hireCrew } from '../validate/hire-crew.ts';
import { judgeBatch } from '../validate/judge-batch.ts';
import { judgeBatches, type Progressing } from '../validate/judge-batches.ts';
import { listRecords } from '../validate/list-records.ts';
import { readBatches } from '../validate/read-batches.ts';
import { addTally, countAll, sayTally, startTally } from '../validate/tally.ts';
import { writeValidator, type Wanted, type WrittenValidator } from '../validate/write-validator.ts';
import { chooseWriting, JUDGEMENT_FORMATS, type Writing } from '../validate/writing.ts';

/** More threads than this wait for the one that reads. */
const MOST_THREADS = 16;

/** `concordat validate`. */
export const validate: Command = {
  operands: '<file|folder|-> ...',
  takes: { least: 1, most: Infinity },
  options: {
    lines: { type: 'boolean', summary: 'Standard input holds one record a line (NDJSON)' },
    forms: formsOption,
    format: { type: 'string', value: 'text|json|csv|junit|github', summary: 'How judgements are written (default: text)' },
    workers: { type: 'string', value: 'number', summary: 'Threads that judge more than 4 MB of records (default: one a processor)' },
  },
  examples: ['validate report.json', 'validate records/ --format csv', 'validate - --lines < export.ndjson'],
  async run(given, terminal) {
    const format = readChoice(given, 'format', JUDGEMENT_FORMATS);
    const size = readCount(given, 'workers', MOST_THREADS) ?? Math.min(availableParallelism(), MOST_THREADS);
    const files = listRecords(terminal.cwd, given.operands, given.has('lines') ? 'ndjson' : 'json');
    const folder = findFormsOrOwn(terminal.cwd, given.text('forms'));
    const bytes = files.reduce((sum, file) => sum + file.size, 0);
    const start = { format, isColoured: terminal.colour.out };
    const writing = chooseWriting(format, start.isColoured);
    const write = rememberValidators(loadSources(readDefinitionFiles(folder), folder), await createContext());
    const findValidator = runValidators(write);
    const judged = judgeBatches(readBatches(terminal.cwd, files), (batch) => judgeBatch(batch, findValidator, writing), { size, bytes, hire: () => hireCrew(size, start, write) });
    const progress = startProgress({ isWatched: terminal.isWatched && !terminal.isShown });
    try {
      return await tellAll(judged, writing, terminal, { progress, bytes });
    } finally {
      progress.stop();
    }
  },
};

async function tellAll(batches: AsyncIterable<Progressing>, { start, between, end }: Writing, terminal: Terminal, { progress, bytes }: { progress: Progress; bytes: number }): Promise<ExitCode> {
  const tally = startTally();
  let [isFirst, done] = [true, 0];
  terminal.out(start);
  for await (const { text, tally: part, size } of batches) {
    if (!isFirst && text.length > 0) terminal.out(between);
    terminal.out(text);
    isFirst &&= text.length === 0;
    addTally(tally, part);
    done += size;
    progress.step(`${countAll(tally).all} records`, done, Math.max(bytes, done));
    if (terminal.isClosed()) break;
  }
  terminal.out(end);
  progress.stop();
  const { all, valid, tooLarge } = countAll(tally);
  if (all === 0) fail(1, 'There is no record there.');
  if (all > 1) terminal.say(sayTally(tally));
  terminal.say(`${all === 1 ? '1 record' : `${all} records`}: ${valid} valid, ${all - valid} not.\n`);
  if (valid === all) return 0;
  return valid + tooLarge === all ? 3 : 1;
}

/** Each validator is written once, whichever threads ask for it. */
function rememberValidators(sources: readonly Source[], context: Context): (wanted: Wanted) => WrittenValidator {
  const written = new Map<string, WrittenValidator>();
  return (wanted) => {
    const key = JSON.stringify([wanted.form, wanted.version, wanted.profile]);
    const validator = written.get(key) ?? writeValidator(sources, context, wanted);
    written.set(key, validator);
    return validator;
  };
}
