import type { ChangeKind } from './difference.ts';

/** Who is concerned: what stands in records, what people are asked, what is printed, what answers can be counted as. */
export type Concern = 'record' | 'question' | 'paper' | 'analysis';
/** The least step of a version. */
export type Step = 'none' | 'patch' | 'minor' | 'major';
/** compatible: for every record. breaking: some record fails. unknown: the compiler cannot tell, so it counts as breaking. */
export type Fit = 'compatible' | 'breaking' | 'unknown';
/** same: an answer means what it meant. changed: it does not. unsigned: words have changed, and nobody has said that the meaning is the same. */
export type Meaning = 'same' | 'changed' | 'unsigned';

/** One difference between two versions of a form, rated. */
export interface Change {
  readonly kind: ChangeKind;
  /** The name in the newer version: a question's address, an option after it, a rule's id; empty: the form itself. */
  readonly where: string;
  /** What happened, as a clause: `a question is added`. */
  readonly what: string;
  readonly before?: string;
  readonly after?: string;
  /** Whether a record made for the older version passes the newer: if not, writers break. */
  readonly backward: Fit;
  /** Whether whoever reads by the older version's reader schema and rules takes a record of the newer: if not, readers break. */
  readonly forward: Fit;
  readonly meaning: Meaning;
  readonly concerns: readonly Concern[];
  /** error: breaks somebody. warning: cannot be told, or asks for a declaration. note: neither. */
  readonly severity: 'error' | 'warning' | 'note';
  readonly step: Step;
  readonly why: string;
  /** The compatible way to do it, or what to declare. */
  readonly instead?: string;
}
