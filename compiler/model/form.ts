import type { Condition } from './condition.ts';
import type { Expression } from '../expression/expression.ts';
import type { Formula } from '../expression/formula.ts';
import type { Origin, SourceDocument } from './origin.ts';
import type { Question, Recipient, Shape } from './question.ts';
import type { Span } from '../source.ts';
import type { Text } from './text.ts';

/** A checked form: whoever holds one of these without errors reported holds a form that compiles. */
export interface Form {
  readonly id: string;
  /** What every output and record says: the file's version, with `-draft` until it is published. */
  readonly version: string;
  readonly title: Text;
  readonly purpose: Text;
  readonly notFor?: Text;
  readonly marking?: string;
  /** The id of the person the record is about, and of the professional who answers for it. */
  readonly subject?: string;
  readonly author?: string;
  readonly sources: readonly SourceDocument[];
  /** The source that bare citations mean. */
  readonly source?: string;
  /** Catalogued items that no question asks for, with why. */
  readonly leftOut: readonly { readonly source: string; readonly part: string; readonly item: number; readonly why: Text; readonly at: Span }[];
  readonly contacts: readonly Contact[];
  readonly sections: readonly Section[];
  readonly answers: Shape;
  readonly terms: readonly Term[];
  readonly rules: readonly Rule[];
  readonly deadlines: readonly Deadline[];
  readonly next: readonly NextStep[];
  readonly uses: ReadonlyMap<string, string>;
  /** Where each of `uses` stands. */
  readonly usesAt: ReadonlyMap<string, Span>;
  /** What the author says has changed since the version before. */
  readonly changes?: Changes;
  /** Set on the form of a board's profile. */
  readonly profile?: Profile;
  readonly at: Span;
}

/** Whose profile a form is, and of which form. */
export interface Profile {
  readonly board: string;
  /** What records call it: `dudley@1.0.0`. */
  readonly name: string;
  /** The board's name. */
  readonly title: Text;
  /** The form that it narrows: every record of the profile is one of this form. */
  readonly base: Form;
  /** The board asks questions of its own. In the model they are one component, called as the board; in a record it stands under `extensions`. */
  readonly hasOwn: boolean;
  readonly notUsed: readonly { readonly address: string; readonly why: Text }[];
  readonly at: Span;
}

/**
 * Declared changes. A name is the address of a question or column, that address with the code of an option or the id of a row after it
 * (`kind.home`), or the id of a rule or deadline.
 */
export interface Changes {
  readonly since: string;
  /** New names by old ones. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Why each name is gone. */
  readonly removed: ReadonlyMap<string, string>;
  /** Whose words have changed, but not what an answer means. A question stands for its options and rows as well. */
  readonly meaningUnchanged: ReadonlySet<string>;
  readonly at: Span;
}

/** Someone a text can name as `{social-care}`, with the words used until a board names one. */
export interface Contact {
  readonly id: string;
  readonly words: Text;
  /** A board has named it, with how to reach it. */
  readonly isNamed?: true;
  readonly at: Span;
}

export interface Section {
  readonly title: Text;
  readonly when?: Condition;
  readonly blocks: readonly Block[];
  readonly withholdFrom: readonly Recipient[];
  readonly origin: Origin;
  readonly at: Span;
}

/** What a section prints, in order. Groups are flattened: their condition is part of each question's. */
export type Block =
  | { readonly kind: 'question'; readonly question: Question }
  | { readonly kind: 'more'; readonly of: Question; readonly parts: readonly Question[] }
  | { readonly kind: 'show'; readonly addresses: readonly string[]; readonly at: Span }
  | { readonly kind: 'note'; readonly text: Text; readonly says?: Text; readonly when?: Condition; readonly origin: Origin; readonly at: Span };

/** A name for a situation; never stored. */
export interface Term {
  readonly id: string;
  readonly if: Expression;
  readonly say: Text;
  readonly at: Span;
}

/**
 * A statement between answers. It is broken where `broken` holds: `when` is true and `must` is false or `never` is true.
 * error: not sound. query: sound only with a reason. note: shown, never counted.
 */
export interface Rule {
  readonly id: string;
  readonly severity: 'error' | 'query' | 'note';
  /** The objects judged, as steps from the answers; `*` is each item of a list. `[[]]` is the record as a whole. */
  readonly scopes: readonly (readonly string[])[];
  readonly when?: Expression;
  readonly must?: Expression;
  readonly never?: Expression;
  readonly broken: Formula;
  readonly message: Text;
  readonly origin: Origin;
  readonly examples: readonly RuleExample[];
  readonly at: Span;
}

/** A few answers and whether they break the rule. `answers` is nested as in a record. */
export interface RuleExample {
  readonly breaks: boolean;
  /** RFC 3339 date-time; a bare date in the definition is noon in London. */
  readonly saved: string;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly at: Span;
}

/** By when something must have happened: the built-in query `late-<id>`. */
export interface Deadline {
  readonly id: string;
  /** What is due, as it stands inside a sentence: `the strategy meeting`; unless the definition says it, the words of the id. */
  readonly name: Text;
  readonly when?: Condition;
  readonly starts: readonly string[];
  readonly within: { readonly unit: 'hours' | 'days' | 'workingDays' | 'months'; readonly count: number };
  readonly met: readonly string[];
  readonly origin: Origin;
  readonly at: Span;
}

export interface NextStep {
  /** Terms and rules' expressions are allowed: it is shown, never stored. */
  readonly when?: Condition;
  /** A step that says nothing of where it comes from has the origin of them all. */
  readonly steps: readonly { readonly text: Text; readonly by?: string; readonly origin: Origin; readonly at: Span }[];
  readonly origin: Origin;
  readonly at: Span;
}
