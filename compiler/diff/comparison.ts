import type { Form } from '../model/form.ts';
import type { QuestionBase, Shape } from '../model/question.ts';
import type { Difference } from './difference.ts';
import type { Names } from './names.ts';

/** Two versions of a form and what is known of the way from one to the other. */
export interface Comparison {
  readonly before: Form;
  readonly after: Form;
  readonly names: Names;
  /** Names that earlier versions removed, with the version that did. */
  readonly tombstones: ReadonlyMap<string, string>;
}

/** The same thing in both versions, and the objects it stands in. */
export interface Pair<T> {
  readonly before: T;
  readonly after: T;
  readonly where: string;
  readonly shapes: { readonly before: Shape; readonly after: Shape };
  readonly comparison: Comparison;
}

/** One comparer for every member of a model type: a new member is a type error until somebody says how it is compared. */
export type Comparers<T> = { readonly [K in keyof T]-?: (pair: Pair<T>) => readonly Difference[] };

/** The same for what a question type has besides what every question has. */
export type OwnComparers<Q extends QuestionBase> = { readonly [K in Exclude<keyof Q, keyof QuestionBase>]-?: (pair: Pair<Q>) => readonly Difference[] };

/** Compares everything a table knows. */
export function compareAll<T>(comparers: Readonly<Record<string, (pair: Pair<T>) => readonly Difference[]>>, pair: Pair<T>): Difference[] {
  return Object.values(comparers).flatMap((compare) => compare(pair));
}

/** For a member that makes no difference of its own, with the reason. */
export function told(_where: string): () => readonly Difference[] {
  return () => [];
}
