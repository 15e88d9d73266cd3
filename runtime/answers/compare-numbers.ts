import { unreachable } from '../times/unreachable.ts';

export type NumberComparison = '==' | '!=' | '<' | '<=' | '>' | '>=';

/** Tells that an answer is a number and compares so; anything else compares with nothing. */
export function compareNumbers(value: unknown, op: NumberComparison, other: number): boolean {
  if (typeof value !== 'number') return false;
  switch (op) {
    case '==': return value === other;
    case '!=': return value !== other;
    case '<': return value < other;
    case '<=': return value <= other;
    case '>': return value > other;
    case '>=': return value >= other;
    default: return unreachable(op);
  }
}
