import type { Deadline } from './deadline.ts';
import { judgeDeadline } from './judge-deadline.ts';
import { sayDeadline } from './say-deadline.ts';

/** What the built-in rule of a deadline finds. */
export interface Late {
  readonly rule: string;
  /** query: certainly late, which a reason answers. note: the calendar of bank holidays does not reach so far. */
  readonly severity: 'query' | 'note';
  /** The address of the question to go to: the first that would meet it. */
  readonly question?: string;
  readonly message: string;
}

/** The built-in rule `late-<deadline>`: nothing unless the deadline is certainly missed, or lies where no calendar can tell. */
export function findLate(deadline: Deadline, answers: unknown, saved: unknown): Late | undefined {
  const state = judgeDeadline(deadline, answers, saved);
  const isBeyond = state.kind === 'cannot-tell' && state.why === 'beyond-calendar';
  if (state.kind !== 'late' && !isBeyond) return undefined;
  const [question] = deadline.met;
  return {
    rule: `late-${deadline.id}`, severity: isBeyond ? 'note' : 'query', ...(question === undefined ? {} : { question }),
    message: sayDeadline(deadline, state) ?? '',
  };
}
