import type { RecordProblemCode } from './problem-words.ts';

/** Why a text is not read as a record, and where. It never holds an answer's text. */
export interface RecordProblem {
  readonly code: RecordProblemCode;
  /** Both start at 1; the column counts UTF-16 units. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** What reading gives: the record, or everything found wrong with its text. */
export type ReadResult =
  | { readonly ok: true; readonly record: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly problems: readonly RecordProblem[] };
