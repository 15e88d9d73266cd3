// How a table of someone else's becomes drafts of a form: which question each of its columns answers, and what its values mean.
import type { AbsentReason, GridQuestion, Question } from '../model/question.ts';

/** Steps from the answers to an answer: ids, positions in lists from 0, and in a grid a row and a column. */
export type AnswerPath = readonly (string | number)[];

/** A column that answers a question, or one of its members such as `value`. */
export interface AnsweringColumn {
  readonly heading: string;
  readonly path: AnswerPath;
  readonly question: Exclude<Question, GridQuestion | { type: 'list' | 'component' }>;
  readonly member?: string;
  /** What a value stands for: a code, true, false. Compared as written but for spaces around it. */
  readonly codes: ReadonlyMap<string, string | boolean>;
  /** Values that say why there is no answer; '' is an empty cell. */
  readonly absent: ReadonlyMap<string, AbsentReason>;
  /** How dates are written, in DD, MM, YYYY, HH and mm; left out: as in a record. */
  readonly date?: string;
  /** Between several codes; left out: a semicolon. */
  readonly separator: string;
  /** The number's system, where the question has several. */
  readonly system?: string;
}

/** A mapping that fits its form. */
export interface Mapping {
  readonly columns: readonly AnsweringColumn[];
  /** Headings that answer nothing, and why. */
  readonly leftOut: ReadonlyMap<string, string>;
}

/** Something in a mapping that is not understood, by offset into its text. */
export interface MappingProblem {
  readonly start: number;
  readonly message: string;
}
