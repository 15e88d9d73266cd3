import type { Form } from '../../compiler/model/form.ts';
import type { Condition } from '../../compiler/model/condition.ts';
import type { Question, Recipient, Shape } from '../../compiler/model/question.ts';
import type { Say } from '../html/page-words.ts';
import type { Query } from './find-queries.ts';
import type { Holder, Path } from './fields/space.ts';

/** `standard`: 12 point in columns. `large`: 18 point, everything below each other, for people with low sight. `fillable`: as standard, with fields in a PDF. */
export type PaperSize = 'standard' | 'large' | 'fillable';

/** What the views of a form share. */
export interface PaperScope {
  readonly form: Form;
  readonly size: PaperSize;
  /** Answers are written into fields, not by hand. */
  readonly fillable: boolean;
  readonly say: Say;
  /** Numbers by address: `2.1`, and `2.1 a` for a part. */
  readonly numbers: ReadonlyMap<string, string>;
  /** Statements to be explained, by the address of the question they stand under. */
  readonly queries: ReadonlyMap<string, readonly Query[]>;
}

/** Where a question stands. */
export interface Place {
  /** The object whose questions its condition names. */
  readonly shape: Shape;
  /** What of a condition is said before. */
  readonly known?: Condition;
  /** The questions that each must be told apart from; those of the shape unless they are here. */
  readonly siblings?: readonly Question[];
  /** Where its object stands in the answers, and the words that lead there. */
  readonly path: Path;
  readonly context: readonly string[];
  /** What stands for its one question here. */
  readonly holder?: Holder | undefined;
  /** Of the twelve of a page, those there are here. */
  readonly columns: number;
  readonly within: 'section' | 'component' | 'list';
  /** The choices of long lists are printed once, above: there is room for their numbers. */
  readonly keyed: boolean;
  /** Whom everything here is kept from, as said before. */
  readonly withheldFrom: readonly Recipient[];
}
