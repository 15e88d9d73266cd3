// What a generated page tells its script about its questions. The elements themselves are found by id: `q-` and the ids down from the
// answers joined by hyphens, list items numbered; `--` begins a part of a question that is no question. Words stand on the page only.

import type { ProfileTerms } from '../profile/profile.ts';

/** One page: the form, its questions and the places that repeat an answer. */
export interface PagePlan {
  readonly form: string;
  readonly version: string;
  readonly title: string;
  readonly marking?: string;
  /** The profile of a board that the page follows; its answers here are gathered. */
  readonly profile?: ProfileTerms;
  /** The id of the person whom the record is about. */
  readonly subject?: string;
  readonly answers: ShapePlan;
  readonly shown: readonly { readonly id: string; readonly address: string }[];
}

/** An object of answers. `id` is what the validator calls it. */
export interface ShapePlan {
  readonly id: string;
  readonly keyed?: true;
  readonly questions: readonly QuestionPlan[];
}

interface PlanBase {
  readonly id: string;
  /** The reasons offered beside the question, with the form's own words or none; left out: every reason, in the usual words. */
  readonly absent?: Readonly<Record<string, string>>;
}

export type LeafPlan = PlanBase & (
  | { readonly type: 'text'; readonly lines?: true }
  | { readonly type: 'yes-no' | 'tick' | 'choice' | 'choices' | 'scale' | 'integer' | 'decimal' | 'date' | 'time' | 'date-time' | 'partial-date' | 'moment' | 'attachment' }
  | { readonly type: 'identifier'; readonly systems: readonly string[] }
  | { readonly type: 'category'; readonly scheme?: { readonly id: string; readonly bands: Readonly<Record<string, number>> } }
  | { readonly type: 'grid'; readonly rows: readonly string[]; readonly columns: readonly ColumnPlan[] }
  | { readonly type: 'reference'; readonly to: readonly string[] }
  | { readonly type: 'link'; readonly rels: readonly string[] }
);
export interface ColumnPlan {
  readonly id: string;
  readonly type: string;
}
export type ComponentPlan = PlanBase & { readonly type: 'component'; readonly shape: ShapePlan };
export type ListPlan = PlanBase & { readonly type: 'list'; readonly item: ShapePlan; readonly max: number };
export type QuestionPlan = LeafPlan | ComponentPlan | ListPlan;
