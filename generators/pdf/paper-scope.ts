import type { Form } from '../../compiler/model/form.ts';
import type { Recipient, Shape } from '../../compiler/model/question.ts';
import type { Say } from '../html/page-words.ts';

/** What the views of a form share. */
export interface PaperScope {
  readonly form: Form;
  readonly say: Say;
  /** Numbers by address: `2.1`, and `2.1 a` for a part. */
  readonly numbers: ReadonlyMap<string, string>;
  /** Statements to be explained, by the address of the question they stand under. */
  readonly queries: ReadonlyMap<string, readonly string[]>;
}

/** Where a question stands. */
export interface Place {
  /** The object whose questions its condition names. */
  readonly shape: Shape;
  /** Room for the answer in millimetres. */
  readonly width: number;
  readonly within: 'section' | 'component' | 'list';
  /** Whom everything here is kept from, as said before. */
  readonly withheldFrom: readonly Recipient[];
}
