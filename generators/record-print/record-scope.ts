import type { Form } from '../../compiler/model/form.ts';
import type { Recipient, Shape } from '../../compiler/model/question.ts';
import type { PaperScope } from '../pdf/paper-scope.ts';
import type { Lettering } from './lettering.ts';
import type { SayingAnswers } from './say-answer.ts';

/** What the views of a printed record share. */
export interface RecordScope extends SayingAnswers {
  readonly form: Form;
  readonly paper: PaperScope;
  /** Numbers by address, as on the blank form. */
  readonly numbers: ReadonlyMap<string, string>;
  readonly lettering: Lettering;
  /** Every question, or only what applied. */
  readonly shows: 'all' | 'applied';
  /** Of a copy from which answers were left out nobody can say what was asked or is missing. */
  readonly isExtract: boolean;
  /** The ids of the questions of an object that are asked. */
  asked(shape: Shape, object: unknown): ReadonlySet<string>;
  /** JSON Pointers of questions that need an answer and have none. */
  readonly gaps: ReadonlySet<string>;
  /** Whom the record itself keeps an answer from, by address. */
  readonly withhold: Readonly<Record<string, readonly Recipient[]>>;
}

/** Where an answer stands. */
export interface Place {
  readonly shape: Shape;
  readonly object: unknown;
  readonly pointer: string;
  /** question: under a section. entry: in an entry of a question's list, or one of its parts. deeper: inside those. */
  readonly level: 'question' | 'entry' | 'deeper';
  readonly indent: number;
  /** Whom everything here is kept from, as said before. */
  readonly known: readonly Recipient[];
}
