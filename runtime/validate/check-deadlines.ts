import type { Deadline } from '../deadlines/deadline.ts';
import { findLate } from '../deadlines/find-late.ts';
import { ANSWERS, tellPlace, type At } from './at.ts';
import type { Judging } from './judging.ts';
import type { ObjectPlan } from './plan.ts';

/** The built-in rules `late-<deadline>`: queries where something is certainly late, notes where no calendar tells when it is due. */
export function checkDeadlines({ findings, reasons, plan, saved }: Judging, answers: unknown, deadlines: readonly Deadline[]): void {
  for (const deadline of deadlines) {
    const late = findLate(deadline, answers, saved);
    if (!late || (late.severity === 'query' && reasons.has(late.rule))) continue;
    const { rule, severity, message, question: address = '' } = late;
    const { pointer, address: question } = tellPlace(placeOf(plan, address));
    findings.push({ verdict: 'sound', severity, code: severity === 'note' ? 'not-in-calendar' : 'rule-broken', pointer, question, rule, message });
  }
}

/** The place of a question in the answers; of one inside a list the list, because no entry is meant. */
function placeOf(plan: ObjectPlan, address: string): At {
  let at = ANSWERS;
  let inside: ObjectPlan | undefined = plan;
  for (const id of address.split('.')) {
    const question: ReturnType<ObjectPlan['questions']['get']> = inside?.questions.get(id);
    if (!question) break;
    at = { up: at, key: id, question };
    inside = question.type === 'component' ? question.item : undefined;
  }
  return at;
}
