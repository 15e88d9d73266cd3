import { datesOf, readTime } from './read-time.ts';
import { unreachable } from './unreachable.ts';

export type TimeComparison = '<' | '<=' | '>' | '>=';

/**
 * Tells whether two answers about time certainly compare so: for every time that each can mean. A missing or unreadable one compares with
 * nothing. Two date-times compare as instants; where one has only a date, both compare as calendar dates, a date-time by its date in London.
 */
export function compareTimes(left: unknown, op: TimeComparison, right: unknown): boolean {
  const a = readTime(left);
  const b = readTime(right);
  if (!a || !b) return false;
  if (a.kind === b.kind) return compareRanges(a, op, b);
  const dates = datesOf(a);
  const others = datesOf(b);
  return dates !== undefined && others !== undefined && compareRanges(dates, op, others);
}

function compareRanges(a: { first: string | number; last: string | number }, op: TimeComparison, b: { first: string | number; last: string | number }): boolean {
  switch (op) {
    case '<': return a.last < b.first;
    case '<=': return a.last <= b.first;
    case '>': return a.first > b.last;
    case '>=': return a.first >= b.last;
    default: return unreachable(op);
  }
}
