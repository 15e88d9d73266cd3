import type { Shape } from '../model/question.ts';
import { unreachable } from '../unreachable.ts';
import type { Formula, TimeOperand } from './formula.ts';
import { nameQuestion, sayDate } from './say-words.ts';

type CompareTimes = Extract<Formula, { kind: 'compare-times' }>;

/** How two times compare: `‘Reviewed on’ is after the day of saving`. */
export function sayCompareTimes({ left, op, right }: CompareTimes, shape: Shape): string {
  const words = { '<': 'before', '<=': 'not after', '>': 'after', '>=': 'not before' }[op];
  return `${sayTime(left, shape)} is ${words} ${sayTime(right, shape)}`;
}

/** `a == b` between times is "not before and not after": says such a pair as one. */
export function sayEqualTimes(join: 'and' | 'or', first: Formula, second: Formula, shape: Shape): string | undefined {
  if (first.kind !== 'compare-times' || second.kind !== 'compare-times') return undefined;
  const [one, other] = join === 'and' ? ['>=', '<='] : ['<', '>'];
  const sameSides = JSON.stringify([first.left, first.right]) === JSON.stringify([second.left, second.right]);
  if (first.op !== one || second.op !== other || !sameSides) return undefined;
  return `${sayTime(first.left, shape)} is ${join === 'and' ? '' : 'not '}the same as ${sayTime(first.right, shape)}`;
}

/** One side of a comparison of times. */
export function sayTime(operand: TimeOperand, shape: Shape): string {
  switch (operand.kind) {
    case 'answer': return nameQuestion(shape, operand.path);
    case 'saved': return 'the moment of saving';
    case 'date': return sayDate(operand.value);
    default: return unreachable(operand);
  }
}
