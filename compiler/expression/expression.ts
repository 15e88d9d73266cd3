import type { Span } from '../source.ts';
import type { Shape } from '../model/question.ts';
import type { Tree } from './tree.ts';

/** A condition, a rule's side or a term's meaning: the author's text and its checked tree. */
export interface Expression {
  /** Portable CEL as the author wrote it. */
  readonly text: string;
  readonly at: Span;
  readonly tree: Tree;
}

/** What an expression may name, and how much it may say. */
export interface Scope {
  /** The object whose questions bare names mean. */
  readonly shape: Shape;
  /** Terms by id; their expressions are already checked against the record's answers. Empty inside components and `each`. */
  readonly terms: ReadonlyMap<string, { readonly id: string; readonly say: string; readonly expression: Expression }>;
  /** A condition may use only what JSON Schema can say; a rule may use everything. */
  readonly use: 'condition' | 'rule';
}

/** Something wrong in an expression, with offsets into its text. */
export interface ExpressionProblem {
  readonly code: ExpressionCode;
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly help?: string;
}

/** The codes of the checks that reading an expression reports; each has its file in compiler/check/. */
export type ExpressionCode =
  | 'expression-syntax'
  | 'unknown-name'
  | 'type-mismatch'
  | 'code-not-in-list'
  | 'not-in-conditions'
  | 'not-in-language';
