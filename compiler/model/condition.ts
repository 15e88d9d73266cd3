import type { Expression } from '../expression/expression.ts';
import type { Formula } from '../expression/formula.ts';

/** What decides whether something is asked: every expression must hold. `formula` says the same in one normal form. */
export interface Condition {
  readonly all: readonly Expression[];
  readonly formula: Formula;
}
