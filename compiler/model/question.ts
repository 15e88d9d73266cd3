import type { Condition } from './condition.ts';
import type { Origin } from './origin.ts';
import type { Span } from '../source.ts';
import type { Text } from './text.ts';

/** Why an answer is missing. */
export const ABSENT_REASONS = ['not-known', 'not-asked', 'declined', 'not-applicable', 'withheld'] as const;
export type AbsentReason = (typeof ABSENT_REASONS)[number];

/** Whom an answer can be withheld from. */
export const RECIPIENTS = ['family', 'child', 'school', 'social-care', 'health', 'police'] as const;
export type Recipient = (typeof RECIPIENTS)[number];

/** How a text of one line is checked beyond its length. */
export const TEXT_FORMATS = ['email', 'phone', 'postcode', 'url', 'vehicle-mark'] as const;
export type TextFormat = (typeof TEXT_FORMATS)[number];

/** Who gives out an identifier. */
export const IDENTIFIER_SYSTEMS = ['nhs-number', 'upn', 'uln', 'pnc-id', 'uprn'] as const;
export type IdentifierSystem = (typeof IDENTIFIER_SYSTEMS)[number];

/** What every question has, whatever its type. */
export interface QuestionBase {
  /** The key of the answer in its object. */
  readonly id: string;
  /** The ids from the answers down to here, without list positions: `people.person.dateOfBirth`. Unique in a form. */
  readonly address: string;
  readonly ask: Text;
  /** The source's own words where `ask` is plainer. */
  readonly says?: Text;
  readonly hint?: Text;
  /** Answered, or absent with one of `absent`, before a record is complete. */
  readonly required: boolean;
  /** The reasons allowed for a missing answer, with the form's own words for one where it gives them. Empty: none is. */
  readonly absent: readonly AbsentChoice[];
  /** Asked only when this holds: the conditions of its section, groups and its own, all together. */
  readonly when?: Condition;
  readonly origin: Origin;
  readonly withholdFrom: readonly Recipient[];
  readonly paper: Paper;
  readonly deprecated?: { readonly since: string; readonly use?: string };
  /** Set on a question that the compiler made from a key of another: `other: true` makes `<id>Other`. */
  readonly derivedFrom?: { readonly id: string; readonly key: 'other' | 'first' | 'observed' | 'signed' };
  /** The place among all questions of the form as printed, from 1. A condition reads only smaller ones. */
  readonly order: number;
  readonly at: Span;
}

export interface AbsentChoice {
  readonly reason: AbsentReason;
  readonly label?: Text;
}

/** Room on paper: lines to write on, blank rows of a list. */
export interface Paper {
  readonly lines?: number;
  readonly rows?: number;
}

/** One choice. `concept` is the neutral code that several boards' words share. */
export interface Option {
  readonly code: string;
  readonly label: Text;
  readonly says?: Text;
  readonly concept: string;
  /** The concepts of a printed box that mixes facts; none of them is ever exported as true. */
  readonly anyOf: readonly string[];
  /** National codes by system: `{sde: {code: 'O9', loses: 'Arab'}}`. */
  readonly maps: ReadonlyMap<string, { readonly code: string; readonly loses?: string }>;
  readonly deprecated?: { readonly since: string; readonly use?: string };
  readonly origin: Origin;
  readonly at: Span;
}

/** A text of 1 to `maxLength` characters (Unicode code points); one line unless `lines` is more than 1. */
export interface TextQuestion extends QuestionBase {
  readonly type: 'text';
  readonly lines: number;
  readonly maxLength: number;
  readonly format?: TextFormat;
  /** An anchored, portable regular expression and what it asks for in words. */
  readonly pattern?: { readonly match: string; readonly like: Text };
}
export interface YesNoQuestion extends QuestionBase {
  readonly type: 'yes-no';
}
/** True or not there: an unticked box is never a No. */
export interface TickQuestion extends QuestionBase {
  readonly type: 'tick';
}
export interface ChoiceQuestion extends QuestionBase {
  readonly type: 'choice';
  readonly options: readonly Option[];
  /** The code list the options come from, as `id@version`. */
  readonly codeList?: string;
}
/** Several choices. With `none`, the option of that code is there and excludes the others. */
export interface ChoicesQuestion extends QuestionBase {
  readonly type: 'choices';
  readonly options: readonly Option[];
  readonly codeList?: string;
  readonly none: boolean;
}
/** A whole number from `min` to `max`, with words for its ends. */
export interface ScaleQuestion extends QuestionBase {
  readonly type: 'scale';
  readonly min: number;
  readonly max: number;
  readonly ends: ReadonlyMap<number, Text>;
}
export interface NumberQuestion extends QuestionBase {
  readonly type: 'integer' | 'decimal';
  readonly min?: number;
  readonly max?: number;
  readonly unit?: Text;
}
/** `past`: not after the moment the record was saved. */
export interface TimeQuestion extends QuestionBase {
  readonly type: 'date' | 'time' | 'date-time' | 'partial-date' | 'moment';
  readonly past: boolean;
}
export interface IdentifierQuestion extends QuestionBase {
  readonly type: 'identifier';
  readonly systems: readonly IdentifierSystem[];
}
export interface CategoryQuestion extends QuestionBase {
  readonly type: 'category';
  readonly scheme?: CategoryScheme;
}
/** A board's categories; `band` is 1, 2 or 3 and left out where the scheme gives none. */
export interface CategoryScheme {
  readonly id: string;
  readonly title: Text;
  readonly categories: readonly { readonly code: string; readonly label: Text; readonly band?: 1 | 2 | 3; readonly origin: Origin }[];
}
export interface GridQuestion extends QuestionBase {
  readonly type: 'grid';
  readonly columns: readonly Question[];
  readonly rows: readonly GridRow[];
}
export interface GridRow {
  readonly id: string;
  readonly label: Text;
  readonly says?: Text;
  readonly concept: string;
  readonly origin: Origin;
  readonly at: Span;
}
export interface ListQuestion extends QuestionBase {
  readonly type: 'list';
  readonly item: Shape;
  /** The component whose questions the items ask, if it is one. */
  readonly itemComponent?: string;
  readonly itemName: Text;
  readonly min: number;
  readonly max: number;
}
/** A component's questions as one object. */
export interface ComponentQuestion extends QuestionBase {
  readonly type: 'component';
  readonly component: string;
  readonly shape: Shape;
  readonly signed: boolean;
}
/** Points at a component object of the same record by its `key`, or says in words which. */
export interface ReferenceQuestion extends QuestionBase {
  readonly type: 'reference';
  /** The addresses of the lists and components it can point at. */
  readonly to: readonly string[];
}
export interface LinkQuestion extends QuestionBase {
  readonly type: 'link';
  readonly rels: readonly string[];
}
export interface AttachmentQuestion extends QuestionBase {
  readonly type: 'attachment';
}

export type Question =
  | TextQuestion | YesNoQuestion | TickQuestion | ChoiceQuestion | ChoicesQuestion | ScaleQuestion | NumberQuestion | TimeQuestion
  | IdentifierQuestion | CategoryQuestion | GridQuestion | ListQuestion | ComponentQuestion | ReferenceQuestion | LinkQuestion
  | AttachmentQuestion;

/** One object of answers: the record's, a component's, or a list item's. It also holds the map `absent`. */
export interface Shape {
  /** Kebab-case and unique in a form: `answers`, `child`, `people-item`, `people-item.person`. */
  readonly id: string;
  readonly kind: 'answers' | 'component' | 'item';
  /** In the order of printing. */
  readonly questions: readonly Question[];
  /** Items that something points at carry a `key`. */
  readonly keyed: boolean;
}
