import type { Report } from '../../runtime/validate/report.ts';

/** Why a text could not be judged at all. It never holds an answer's text. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly line?: number;
  readonly column?: number;
}

/** One record of the input, by its file and, where a file holds one a line, its line. */
export interface Judgement {
  readonly file: string;
  readonly line?: number;
  readonly form?: string;
  readonly version?: string;
  readonly status?: string;
  /** Missing when the text was refused; then `refused` says why. */
  readonly report?: Report;
  readonly refused?: readonly Refusal[];
  /** The words of a question by its address, for people. */
  wordsOf?(address: string): string | undefined;
}
