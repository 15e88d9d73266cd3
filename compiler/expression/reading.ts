import type { Shape } from '../model/question.ts';
import type { CelNode } from './cel.ts';
import type { ExpressionCode, ExpressionProblem, Scope } from './expression.ts';

/** The work of reading one expression: its text, what it may name, and the problems met so far. */
export interface Reading {
  readonly text: string;
  readonly scope: Scope;
  readonly problems: ExpressionProblem[];
  readonly frame: Frame;
}

/** Whose questions can be named here: the scope's object, or inside `exists` and `all` the entry that `variable` stands for. */
export interface Frame {
  readonly shape: Shape;
  readonly variable?: string;
  /** Names in sight outside, which a variable may not take again. */
  readonly taken: ReadonlySet<string>;
}

/** Adds a problem at a node. */
export function report(reading: Reading, code: ExpressionCode, node: { readonly start: number; readonly end: number }, message: string, help?: string): undefined {
  const { start, end } = node;
  reading.problems.push(help === undefined ? { code, start, end, message } : { code, start, end, message, help });
  return undefined;
}

/** The author's own words for a node. */
export function wordsOf(reading: Reading, node: CelNode): string {
  return reading.text.slice(node.start, node.end);
}

/** Refuses in a condition what only a rule may say. */
export function refuseInCondition(reading: Reading, node: CelNode, what: string): void {
  if (reading.scope.use !== 'condition') return;
  report(reading, 'not-in-conditions', node,
    `${what} has no place in a condition: not every output could say it.`,
    'Write a rule, or ask a question that tells and use its answer.');
}
