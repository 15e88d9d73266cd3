// The normal form of every condition and rule. There is no negation above the atoms: an atom holds only if the answers show it,
// so an unanswered question makes an atom and its opposite both fail (three-valued logic, compiled by polarity).
import type { AbsentReason } from '../model/question.ts';

/** Ids from the object in scope downwards. Empty: the thing in scope itself. */
export type Path = readonly string[];

export type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>=';

/** One side of a comparison of times: an answer, the moment the record was saved, or a date written in the rule. */
export type TimeOperand =
  | { readonly kind: 'answer'; readonly path: Path; readonly type: 'date' | 'date-time' | 'partial-date' | 'moment' | 'time' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'date'; readonly value: string };

/** The cells of a grid that can be ticked. */
export interface Cells {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

export type Formula =
  | { readonly kind: 'always'; readonly value: boolean }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Formula[] }
  /** The answer at `path` is there and compares so with a code, a number or a yes (true) or no (false). A band is `[..., category, 'band']`. */
  | { readonly kind: 'compare'; readonly path: Path; readonly op: Comparison; readonly value: string | number | boolean }
  /** The answer is there and is (`negated`: is not) one of the values. */
  | { readonly kind: 'among'; readonly path: Path; readonly values: readonly (string | number)[]; readonly negated: boolean }
  /** The choices are there and include (do not include) the code. */
  | { readonly kind: 'includes'; readonly path: Path; readonly code: string; readonly negated: boolean }
  | { readonly kind: 'answered'; readonly path: Path; readonly negated: boolean }
  | { readonly kind: 'absent-as'; readonly path: Path; readonly reason: AbsentReason; readonly negated: boolean }
  /** A tick, one of the codes, or a cell of the grid is ticked (none is). Always known. */
  | { readonly kind: 'ticked'; readonly path: Path; readonly of: Ticked; readonly negated: boolean }
  /** How many: codes but `none`, list items, grid rows with a tick. 0 when unanswered, so always known. */
  | { readonly kind: 'count'; readonly path: Path; readonly of: Counted; readonly op: Comparison; readonly value: number }
  /** The list is there and an item (every item) makes `item` hold. */
  | { readonly kind: 'some' | 'every'; readonly path: Path; readonly item: Formula }
  /** Not certainly `years` old at `on` (negated: certainly that old). Always known. */
  | { readonly kind: 'age-under'; readonly path: Path; readonly years: number; readonly on?: Path; readonly negated: boolean }
  /** Both times are known and certainly compare so. */
  | { readonly kind: 'compare-times'; readonly left: TimeOperand; readonly op: '<' | '<=' | '>' | '>='; readonly right: TimeOperand }
  /** Both date-times are known and the hours from the first to the second compare so. */
  | { readonly kind: 'hours-between'; readonly from: TimeOperand; readonly to: TimeOperand; readonly op: Comparison; readonly value: number }
  /** A term: `formula` is what it means here (already negated where `negated`). */
  | { readonly kind: 'term'; readonly id: string; readonly say: string; readonly negated: boolean; readonly formula: Formula };

export type Ticked =
  | { readonly kind: 'tick' }
  | { readonly kind: 'choices'; readonly codes: readonly string[] }
  | ({ readonly kind: 'grid' } & Cells);

/** `tickOnly`: every column of the grid is a tick, so a row that is there has one. */
export type Counted =
  | { readonly kind: 'choices'; readonly codes: readonly string[] }
  | { readonly kind: 'list' }
  | ({ readonly kind: 'grid'; readonly tickOnly: boolean } & Cells);
