// What messages need to know of a form: data that a generated validator carries.

/** An object of answers: the record's, a component's, or a list item's. */
export interface ObjectPlan {
  readonly id: string;
  readonly questions: Readonly<Record<string, QuestionPlan>>;
}

/** Tells whether a question is asked in an object of answers. */
export type Asks = (object: unknown) => boolean;

export interface QuestionPlan {
  readonly type: string;
  /** The words of the question. */
  readonly ask: string;
  /** Left out: asked always. */
  readonly when?: Asks;
  /** The reasons allowed for a missing answer, with the form's own words where it has some; left out: every reason. */
  readonly absent?: readonly { readonly reason: string; readonly label?: string }[];
  /** Of a number: its least value. Of a list: its least number of entries. */
  readonly min?: number;
  /** Of a number: its greatest value. Of a text: its number of characters. Of a list: its number of entries. */
  readonly max?: number;
  /** Of a text: more than one line. */
  readonly lines?: true;
  readonly format?: string;
  /** What the pattern of a text asks for, in words. */
  readonly like?: string;
  /** The words of the choice that excludes the others. */
  readonly none?: string;
  /** What one entry of a list is called. */
  readonly itemName?: string;
  /** The object of a component, or of each entry of a list. */
  readonly item?: ObjectPlan;
  readonly rows?: readonly string[];
  readonly columns?: Readonly<Record<string, QuestionPlan>>;
}

/** A rule as its generated statements name it. */
export interface RulePlan {
  readonly id: string;
  readonly severity: 'error' | 'query' | 'note';
  readonly message: string;
  /** The question to go to: of those that the rule reads the last one asked. Ids from the object judged downwards. */
  readonly question?: readonly string[];
  /** Set where an error depends on somebody's age. */
  readonly age?: true;
}
