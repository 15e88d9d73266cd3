import type { At } from './at.ts';
import { checkMembers } from './check-members.ts';
import { checkReasons } from './check-reasons.ts';
import { blame, keysOf, type Checking } from './checking.ts';
import { isObject } from './is-object.ts';
import type { ObjectPlan, QuestionPlan } from './plan.ts';
import type { Problem } from './problem.ts';
import { blameUnknown } from './say-member-name.ts';
import { sayAsSubject } from './say-name.ts';
import { wrongString } from './wrong-string.ts';
import { NO_OBJECT, wrongAnywhere, wrongWith } from './wrong-with.ts';

const NOT_A_CODE: Problem = 'not-a-choice has a code that is not one of the choices';

/** Checks the shape of an object of answers, which may be empty here. */
export function checkObject(plan: ObjectPlan, object: Readonly<Record<string, unknown>>, at: At, checking: Checking): void {
  const { questions } = plan;
  if (checking.inOrder) for (const key of keysOf(checking, object, questions)) checkMember(plan, object, key, at, checking);
  else for (const key in object) if (Object.hasOwn(object, key)) checkMember(plan, object, key, at, checking);
}

function checkMember(plan: ObjectPlan, object: Readonly<Record<string, unknown>>, key: string, at: At, checking: Checking): void {
  const value = object[key];
  if (value === undefined) return;
  const question = plan.questions.get(key);
  if (question) checkAnswer(question, value, at, checking);
  else if (key === 'absent' && plan.mayLack) checkReasons(plan, object, { up: at, key }, checking);
  else if (key === 'key' && plan.keyed) {
    const problem = wrongString('key', value);
    if (problem) blame(checking, { up: at, key }, 'The key', wrongAnywhere(value) ?? problem);
  } else blameUnknown(checking, { up: at, key });
}

function checkAnswer(question: QuestionPlan, value: unknown, up: At, checking: Checking): void {
  const problem = wrongWith(question, value);
  if (!problem && typeof value !== 'object') return;
  const at = { up, key: question.id, question };
  if (problem) blame(checking, at, sayAsSubject(question), wrongAnywhere(value) ?? problem);
  // Too long a list has entries all the same.
  if (!problem || (Array.isArray(value) && (question.type === 'list' || question.type === 'choices'))) checkInside(question, value as object, at, checking);
}

function checkInside(question: QuestionPlan, value: object, at: At, checking: Checking): void {
  const { type, item, codes } = question;
  if (type === 'choices') {
    const list = value as readonly unknown[];
    for (let key = 0; key < list.length; key += 1) if (!codes.has(list[key])) blame(checking, { up: at, key }, sayAsSubject(question), NOT_A_CODE);
  } else if (!item) checkMembers(question, value as Readonly<Record<string, unknown>>, at, checking);
  else if (type === 'component') checkWhole(item, value, at, { checking, question });
  else if (type === 'list') {
    const list = value as readonly unknown[];
    for (let key = 0; key < list.length; key += 1) checkWhole(item, list[key], { up: at, key }, { checking });
  } else checkRows(question, item, value, { at, checking });
}

function checkRows(question: QuestionPlan, columns: ObjectPlan, grid: object, { at, checking }: { readonly at: At; readonly checking: Checking }): void {
  const empty = wrongAnywhere(grid);
  if (empty) blame(checking, at, sayAsSubject(question), empty);
  for (const [row, cells] of Object.entries(grid)) {
    if (cells === undefined) continue;
    if (question.codes.has(row)) checkWhole(columns, cells, { up: at, key: row }, { checking, question });
    else blameUnknown(checking, { up: at, key: row });
  }
}

/** Checks an object inside another, which is never empty. */
function checkWhole(plan: ObjectPlan, value: unknown, at: At, { checking, question }: { readonly checking: Checking; readonly question?: QuestionPlan }): void {
  const problem = wrongAnywhere(value) ?? (isObject(value) ? undefined : NO_OBJECT);
  if (problem) blame(checking, at, question ? `${sayAsSubject(question)}${question.type === 'grid' ? ': a row' : ''}` : 'This entry', problem);
  else checkObject(plan, value as Readonly<Record<string, unknown>>, at, checking);
}
