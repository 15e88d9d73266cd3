import type { Lettered } from './lettering.ts';

/** What a printed record shows, in the order of its pages. */
export interface RecordView {
  readonly lang: string;
  readonly title: Lettered;
  readonly plainTitle: string;
  readonly css: string;
  readonly status: { readonly kind: 'draft' | 'final' | 'extract'; readonly heading: string; readonly words: readonly string[] };
  readonly notFor: Lettered | '';
  readonly facts: readonly FactView[];
  /** What the validator finds: shown unless there is nothing. */
  readonly findings: FindingsView | '';
  readonly limits: readonly LimitView[];
  readonly sections: readonly SectionView[];
  /** The titles of sections in which nothing is recorded. */
  readonly empty: readonly string[];
  readonly reasons: readonly ReasonView[];
  readonly extensions: readonly { readonly title: Lettered; readonly rows: readonly FactView[] }[];
  /** What a later version of the form asks, and which. */
  readonly later: { readonly version: string; readonly rows: readonly FactView[] } | '';
  readonly tool: string;
}

export interface FactView {
  readonly name: Lettered;
  readonly lines: readonly Lettered[];
}

export interface FindingsView {
  readonly verdict: string;
  readonly groups: readonly { readonly title: string; readonly findings: readonly { readonly number: string; readonly words: Lettered }[] }[];
}

export interface LimitView {
  /** The id of the rule that a late one breaks. */
  readonly rule: string;
  readonly name: Lettered;
  readonly due: string;
  readonly state: string;
  readonly reason: Lettered | '';
  readonly on: string;
}

export interface ReasonView {
  readonly number: string;
  readonly rule: Lettered;
  readonly reason: Lettered;
  readonly on: string;
}

export interface SectionView {
  readonly number: string;
  readonly title: Lettered;
  readonly withheld: string;
  readonly blocks: readonly BlockView[];
}

/** A heading, if there is one, and what stands under it. */
export interface BlockView {
  readonly question: HeadView | '';
  readonly entry: HeadView | '';
  readonly rows: readonly RowView[];
  readonly grid: GridView | '';
}

/** The label of a question with what belongs to it; `Words` are plain until they are prepared for printing. */
export interface HeadView<Words = Lettered> {
  readonly number: string;
  readonly label: Words;
  readonly withheld: string;
  readonly note: string;
}

/**
 * A question beside its answer; a head stands over the rows of its parts. said: an answer. reason: why there is none. gap: there has to be
 * one. nothing: there is none, and need not be.
 */
export interface RowView<Words = Lettered> extends HeadView<Words> {
  readonly isHead: boolean;
  /** A long answer stands under its question, over the whole width. */
  readonly isWide: boolean;
  readonly indent: number;
  readonly kind: 'said' | 'reason' | 'gap' | 'nothing';
  readonly lines: readonly Words[];
}

export interface GridView<Words = Lettered> {
  readonly columns: readonly Words[];
  readonly rows: readonly { readonly label: Words; readonly cells: readonly Pick<RowView<Words>, 'kind' | 'lines'>[] }[];
  /** What is said of the rows that are not shown. */
  readonly rest: string;
}
