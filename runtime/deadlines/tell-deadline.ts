import type { Deadline, DeadlineState } from './deadline.ts';
import { judgeDeadline } from './judge-deadline.ts';
import { sayDeadline } from './say-deadline.ts';

/** How answers stand with a deadline that has begun, with the words for it. */
export interface Told {
  readonly kind: Exclude<DeadlineState['kind'], 'not-started'>;
  readonly words: string;
}

/** Tells how answers stand with a deadline at a moment; nothing while it has not started. */
export function tellDeadline(deadline: Deadline, answers: unknown, at: unknown): Told | undefined {
  const state = judgeDeadline(deadline, answers, at);
  const words = sayDeadline(deadline, state);
  return state.kind === 'not-started' || words === undefined ? undefined : { kind: state.kind, words };
}
