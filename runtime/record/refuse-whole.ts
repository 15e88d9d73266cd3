import type { ReadResult } from './problem.ts';
import { PROBLEM_WORDS, type RecordProblemCode } from './problem-words.ts';

/** A text that is refused before it is looked into. */
export function refuseWhole(code: RecordProblemCode): ReadResult {
  return { ok: false, problems: [{ code, line: 1, column: 1, message: PROBLEM_WORDS[code] }] };
}
