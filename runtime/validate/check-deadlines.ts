import type { Deadline } from '../deadlines/deadline.ts';
import { findLate } from '../deadlines/find-late.ts';
import type { Judging } from './judging.ts';
import type { ObjectPlan } from './plan.ts';
import { placeOf } from './place-of.ts';

/** The built-in rules `late-<deadline>`: queries where something is certainly late, notes where no calendar tells when it is due. */
export function checkDeadlines(judging: Judging, answers: unknown, deadlines: readonly Deadline[]): void {
  for (const deadline of deadlines) {
    const late = findLate(deadline, answers, judging.saved);
    if (!late || (late.severity === 'query' && judging.reasons.has(late.rule))) continue;
    const { pointer, question } = placeOf(judging, keysTo(judging.plan, late.question ?? '')).named;
    judging.findings.push({
      verdict: 'sound', severity: late.severity, code: late.severity === 'note' ? 'not-in-calendar' : 'rule-broken',
      pointer, ...(question ? { question } : {}), rule: late.rule, message: late.message,
    });
  }
}

/** The keys of a question in the answers; of one inside a list the keys of the list, because no entry is meant. */
function keysTo(plan: ObjectPlan, address: string): string[] {
  const keys: string[] = [];
  let inside: ObjectPlan | undefined = plan;
  for (const id of address.split('.')) {
    keys.push(id);
    const question: ObjectPlan['questions'][string] | undefined = inside?.questions[id];
    if (question?.type === 'list') break;
    inside = question?.item;
  }
  return keys;
}
