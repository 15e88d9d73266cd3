// What a validator knows of its form: read once from the table that it carries.

import type { TextFormat } from './formats.ts';

/** An object of answers: the record's, a component's, a list item's; or the columns of a grid. */
export interface ObjectPlan {
  readonly questions: ReadonlyMap<string, QuestionPlan>;
  /** Something in the record can point at the object. */
  readonly keyed: boolean;
  /** Some answer may be missing for a reason. */
  readonly mayLack: boolean;
  /** The questions with something to judge when shapes are right. */
  readonly judged: readonly QuestionPlan[];
  readonly rules: readonly RulePlan[];
}

/** Tells whether a question is asked in an object of answers. */
export type Asks = (object: unknown) => boolean;

export interface QuestionPlan {
  readonly id: string;
  readonly type: string;
  /** The question as a noun, or its words to be quoted. */
  readonly ask: string;
  readonly isNoun: boolean;
  /** Of a noun: it stands without “the”. */
  readonly hasArticle: boolean;
  /** Of the noun, or the name of a list’s entry: it begins with a capital wherever it stands. */
  readonly keepsCapital: boolean;
  /** The words turned round, where they can be: “who the person is”; of a yes or no “they have a job”. */
  readonly turned: string;
  readonly required: boolean;
  /** Of a time: not after the record was saved. */
  readonly past: boolean;
  /** Left out: asked always. */
  readonly when: Asks | undefined;
  /** The reasons allowed for a missing answer, with the form's own words where it has some; left out: every reason. */
  readonly absent: readonly { readonly reason: string; readonly label: string | undefined }[] | undefined;
  /** Of a number: its least value. Of a list: its least number of entries. */
  readonly min: number | undefined;
  /** Of a number: its greatest value. Of a text: its number of characters. Of a list: its number of entries. */
  readonly max: number | undefined;
  /** Of a text: more than one line. */
  readonly lines: boolean;
  readonly format: TextFormat | undefined;
  /** What a text must match, and what that asks for in words. */
  readonly pattern: string | undefined;
  readonly like: string;
  /** The codes of choices, the rows of a grid, the systems of an identifier, the rels of a link. */
  readonly codes: ReadonlySet<unknown>;
  /** The words of the choice that excludes the others. */
  readonly none: string | undefined;
  /** What one entry of a list is called. */
  readonly itemName: string;
  /** The object of a component, of each entry of a list, of each row of a grid. */
  readonly item: ObjectPlan | undefined;
}

/** A rule as the table names it. */
export interface RulePlan {
  readonly id: string;
  readonly severity: 'error' | 'query' | 'note';
  readonly message: string;
  /** The question to go to: of those that the rule reads the last one asked. Ids from the object judged downwards. */
  readonly question?: string;
  /** An error that depends on somebody's age. */
  readonly age: boolean;
  readonly broken: Broken;
}

/** What a formula reads besides the answers. */
export interface Moment {
  /** When the record was saved; every time is compared with this and never with the clock. */
  readonly saved: unknown;
  readonly ages: 'protective' | 'certain';
}

/** Tells whether an object breaks a rule. */
export type Broken = (object: unknown, moment: Moment) => boolean;
