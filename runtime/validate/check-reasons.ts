import type { At } from './at.ts';
import { blame, keysOf, type Checking } from './checking.ts';
import { isObject } from './is-object.ts';
import { own } from './own.ts';
import type { ObjectPlan, QuestionPlan } from './plan.ts';
import type { Problem } from './problem.ts';
import { blameUnknown } from './say-member-name.ts';
import { sayAsSubject } from './say-name.ts';
import { NO_OBJECT, wrongAnywhere } from './wrong-with.ts';

/** Why an answer can be missing, unless its question says otherwise. */
export const ALL_REASONS = ['not-known', 'not-asked', 'declined', 'not-applicable', 'withheld'];

/** Checks the map of reasons for missing answers in an object. */
export function checkReasons({ questions }: ObjectPlan, object: Readonly<Record<string, unknown>>, at: At, checking: Checking): void {
  const reasons = object['absent'];
  const problem = wrongAnywhere(reasons) ?? (isObject(reasons) ? undefined : NO_OBJECT);
  if (problem) return blame(checking, at, 'The list of missing answers', problem);
  for (const id of keysOf(checking, reasons as object, questions)) {
    const reason = (reasons as Readonly<Record<string, unknown>>)[id];
    if (reason === undefined) continue;
    const question = questions.get(id);
    if (!question) blameUnknown(checking, { up: at, key: id });
    else checkReason(question, reason, { up: at, key: id, question }, { checking, isAnswered: own(object, id) !== undefined });
  }
}

function checkReason(question: QuestionPlan, reason: unknown, at: At, { checking, isAnswered }: { readonly checking: Checking; readonly isAnswered: boolean }): void {
  const allowed = question.absent?.map((one) => one.reason) ?? ALL_REASONS;
  if (!isAnswered && allowed.includes(reason as string)) return;
  const subject = sayAsSubject(question);
  const empty = wrongAnywhere(reason);
  if (isAnswered) blame(checking, at, subject, BOTH);
  else if (allowed.length === 0) blame(checking, at, subject, NO_REASON);
  else if (empty) blame(checking, at, `${subject}: the reason`, empty);
  else blame(checking, at, subject, `reason-not-allowed must be answered, or absent with one of these reasons: ${allowed.join(', ')}`);
}

const BOTH: Problem = 'answered-and-absent must not be both answered and absent: keep the answer or the reason';
const NO_REASON: Problem = 'must-be-answered must be answered: no reason can take the place of the answer';
