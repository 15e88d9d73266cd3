import type { Deadline } from './deadline.ts';
import { judgeDeadline } from './judge-deadline.ts';
import { sayDeadline } from './say-deadline.ts';

/** A broken built-in rule of a deadline: a query, which a reason answers. */
export interface Late {
  readonly rule: string;
  /** The address of the question to go to: the first that would meet it. */
  readonly question?: string;
  readonly message: string;
}

/** The built-in rule `late-<deadline>`: nothing unless the deadline is certainly missed. */
export function findLate(deadline: Deadline, answers: unknown, saved: unknown): Late | undefined {
  const state = judgeDeadline(deadline, answers, saved);
  if (state.kind !== 'late') return undefined;
  const [question] = deadline.met;
  return { rule: `late-${deadline.id}`, ...(question === undefined ? {} : { question }), message: sayDeadline(deadline, state) ?? '' };
}
