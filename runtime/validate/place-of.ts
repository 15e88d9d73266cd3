import { pointerTo } from './at.ts';
import type { Judging } from './judging.ts';
import { locate } from './locate.ts';
import type { QuestionPlan } from './plan.ts';
import type { Finding } from './report.ts';
import { sayAsSubject } from './say-name.ts';
import { sayWhere } from './say-where.ts';

/** A place in the answers as findings tell it. */
export interface Place {
  readonly named: Pick<Finding, 'pointer' | 'question'>;
  readonly question: QuestionPlan | undefined;
  /** The question as the subject of a sentence. */
  readonly subject: string;
  /** Puts the entries and components around before a message. */
  say(message: string): string;
}

/** Finds how to tell a place. */
export function placeOf({ plan }: Judging, keys: readonly (string | number)[]): Place {
  const { question, address, within } = locate(plan, keys);
  return {
    named: { pointer: pointerTo(keys), ...(address ? { question: address } : {}) }, question,
    subject: question ? sayAsSubject(question.ask) : 'This', say: (message) => sayWhere(within, message),
  };
}
