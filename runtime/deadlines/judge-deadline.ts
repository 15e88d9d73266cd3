import type { Deadline, DeadlineState } from './deadline.ts';
import { dueAfter } from './due-after.ts';
import { findEarliest } from './find-earliest.ts';
import { instantsOf } from './instants-of.ts';

/**
 * Tells how answers stand with a deadline when their record was saved. Late is only what is certainly late: the earliest moment that
 * `met` can mean, or `saved` while it is unmet, comes after the latest moment that is in time. A mark of absence does not meet a deadline.
 */
export function judgeDeadline(deadline: Deadline, answers: unknown, saved: unknown): DeadlineState {
  if (deadline.when && !deadline.when(answers, { saved, ages: 'protective' })) return { kind: 'not-started' };
  const start = findEarliest(answers, deadline.starts);
  if (start.kind === 'none') return { kind: 'not-started' };
  if (start.kind !== 'known') return { kind: 'cannot-tell', why: 'start-unknown' };
  const due = dueAfter(start.last, deadline.within);
  if (due.kind === 'cannot-tell') return due;
  const met = findEarliest(answers, deadline.met);
  if (met.kind === 'known') return met.first > due.last ? { kind: 'late', due, done: true } : { kind: 'met', due };
  if (met.kind === 'unclear') return { kind: 'cannot-tell', why: 'met-unknown' };
  const now = instantsOf(saved);
  if (!now) return { kind: 'cannot-tell', why: 'saved-unknown' };
  return now.first > due.last ? { kind: 'late', due, done: false } : { kind: 'running', due };
}
