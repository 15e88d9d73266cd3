import type { AbsentReason } from '../model/question.ts';
import type { Comparison, Counted, Path, Ticked, TimeOperand } from './formula.ts';

/**
 * What an author wrote, checked against the questions and read in three-valued logic: each part is true, false or unknown.
 * Atoms are positive; `!` stands where it was written.
 */
export type Tree =
  | { readonly kind: 'constant'; readonly value: boolean }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Tree[] }
  | { readonly kind: 'not'; readonly part: Tree }
  | { readonly kind: 'some' | 'every'; readonly path: Path; readonly item: Tree }
  /** A term by name, with what it means. */
  | { readonly kind: 'term'; readonly id: string; readonly say: string; readonly tree: Tree }
  | Atom;

/** Unknown when the answer it reads is missing, but for answered, absent-as, ticked and count, which are always known. */
export type Atom =
  /** A yes-no or tick compares by `==` only. `band`: not the category itself compares but its band. */
  | { readonly kind: 'compare'; readonly path: Path; readonly band?: true; readonly op: Comparison; readonly value: string | number | boolean }
  | { readonly kind: 'among'; readonly path: Path; readonly band?: true; readonly values: readonly (string | number)[] }
  | { readonly kind: 'includes'; readonly path: Path; readonly code: string }
  | { readonly kind: 'answered'; readonly path: Path }
  | { readonly kind: 'absent-as'; readonly path: Path; readonly reason: AbsentReason }
  | { readonly kind: 'ticked'; readonly path: Path; readonly of: Ticked }
  | { readonly kind: 'count'; readonly path: Path; readonly of: Counted; readonly op: Comparison; readonly value: number }
  /** Always known where ages are read protectively; unknown where only certain ages count and this one is not. */
  | { readonly kind: 'age-under'; readonly path: Path; readonly years: number; readonly on?: Path }
  | { readonly kind: 'compare-times'; readonly left: TimeOperand; readonly op: '<' | '<=' | '>' | '>='; readonly right: TimeOperand }
  | { readonly kind: 'hours-between'; readonly from: TimeOperand; readonly to: TimeOperand; readonly op: Comparison; readonly value: number };
