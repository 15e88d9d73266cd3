import type { Field } from './elements.ts';

/** What a question's fields say at this moment. Empty: nothing. */
export interface Reading {
  readonly value?: unknown;
  /** The reason chosen among the radios instead of an answer. */
  readonly absent?: string;
  /** Why the fields make no answer that a record could hold; the field to mend. */
  readonly problem?: { readonly message: string; readonly field: string };
}

/** The fields of a question whose answer is no object of questions. */
export interface Leaf {
  /** In the order of the page. */
  fields(): readonly Field[];
  read(): Reading;
  /** Puts an answer or a reason into the fields; both left out clears them. */
  write(value: unknown, absent?: string): void;
  /** The answer in words, to be repeated elsewhere. */
  say(): string;
}
