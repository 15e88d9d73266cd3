import { LIMITS } from '../../runtime/record/limits.ts';
import { PROBLEM_WORDS } from '../../runtime/record/problem-words.ts';
import { decodeRecord } from '../../runtime/read-record.ts';
import type { Report } from '../../runtime/validate/report.ts';
import type { FindValidator } from './find-validator.ts';
import type { Judgement } from './judgement.ts';
import type { Batch } from './read-batches.ts';
import { splitLines } from './read-lines.ts';
import { countJudgement, startTally, type Tally } from './tally.ts';
import type { Writing } from './writing.ts';

/** What became of a batch: the judgements as they are to be written, in UTF-8, and how many of which kind they were. */
export interface Judged {
  readonly text: Uint8Array;
  readonly tally: Tally;
}

/** Judges the records of a batch, and writes the judgements. */
export async function judgeBatch({ file, line: first, bytes: all }: Batch, findValidator: FindValidator, { write, between }: Writing): Promise<Judged> {
  const [texts, tally]: [string[], Tally] = [[], startTally()];
  const take = (judgement: Judgement) => {
    texts.push(write(judgement));
    countJudgement(tally, judgement);
  };
  if (first === undefined || !all) take({ file, ...await judgeBytes(all, findValidator) });
  else for (const { line, bytes } of splitLines(all, LIMITS.bytes, first)) take({ file, line, ...await judgeBytes(bytes, findValidator) });
  return { text: new TextEncoder().encode(texts.join(between)), tally };
}

/** Judges one text. No bytes means that there were too many. */
async function judgeBytes(bytes: Uint8Array | undefined, findValidator: FindValidator): Promise<Omit<Judgement, 'file' | 'line'>> {
  if (!bytes) return { refused: [{ code: 'too-large', message: PROBLEM_WORDS['too-large'] }] };
  const read = decodeRecord(bytes);
  if (!read.ok) return { refused: read.problems };
  const { form, version, status, profile } = read.record;
  if (typeof form !== 'string' || typeof version !== 'string' || !('concordat' in read.record || 'answers' in read.record)) {
    return { refused: [{ code: 'not-a-record', message: 'This is not a record: it does not say which form and version it follows.' }] };
  }
  const validator = await findValidator({ form, version, ...(typeof profile === 'string' ? { profile } : {}) });
  if ('refused' in validator) return { refused: [{ code: 'unknown-form', message: validator.refused }] };
  const report = validator.validate(read.record);
  const wordsOf = (address: string) => validator.wordsOf(address);
  return { form, version, ...(status === 'draft' || status === 'final' || status === 'extract' ? { status } : {}), report: status === 'extract' ? judgeExtract(report) : report, wordsOf };
}

/** Of a copy with answers left out nobody can tell those from what was never answered: it is judged no further than its shape. */
function judgeExtract(report: Report): Report {
  return { ...report, complete: null, sound: null, findings: report.findings.filter(({ verdict }) => verdict === 'well-formed') };
}
