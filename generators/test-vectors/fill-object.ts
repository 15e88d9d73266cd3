import { judge } from '../../compiler/expression/reference.ts';
import type { Question, Shape } from '../../compiler/model/question.ts';
import { MISSING, type Fixed } from './fixed.ts';
import { makeAnswer } from './make-answer.ts';
import { isObject, type Json } from './reference/read-values.ts';

/** How to fill an object: `least` answers only what must be, `full` everything that is asked. */
export interface Filling {
  readonly saved: string;
  readonly mode: 'least' | 'full';
  /** What is fixed stands even where it is not asked, and what must be missing is, even if that is not complete. */
  readonly isForced?: boolean;
}

/** Makes an object of answers that holds what is fixed, as far as it is asked, and is complete as far as what is fixed lets it. */
export function fillObject(shape: Shape, fixed: Fixed, filling: Filling): Json {
  const object: Record<string, unknown> = {};
  const absent: Record<string, unknown> = {};
  const reasons = isObject(fixed['absent']) ? fixed['absent'] : {};
  if (fixed['key'] !== undefined && shape.keyed) object['key'] = fixed['key'];
  for (const question of [...shape.questions].sort((a, b) => a.order - b.order)) {
    const { id } = question;
    const isAsked = !question.when || question.when.all.every(({ tree }) => judge(tree, { ...object, absent }, { saved: filling.saved, ages: 'protective' }) === true);
    const isGiven = filling.isForced === true && (Object.hasOwn(reasons, id) || (Object.hasOwn(fixed, id) && fixed[id] !== MISSING));
    if (!isAsked && !isGiven) continue;
    const isWanted = fixed[id] !== MISSING && (Object.hasOwn(fixed, id) || question.required || filling.mode === 'full');
    const answer = isWanted && !Object.hasOwn(reasons, id) ? fillAnswer(question, fixed[id], filling) : undefined;
    if (Object.hasOwn(reasons, id)) absent[id] = reasons[id];
    else if (answer !== undefined && !isEmpty(answer)) object[id] = answer;
    else if (question.required && question.absent[0] && !filling.isForced) absent[id] = question.absent[0].reason;
  }
  if (Object.keys(object).length === 0 && Object.keys(absent).length === 0 && shape.kind !== 'answers') {
    const free = shape.questions.filter((question) => !question.when);
    const first = free.find(({ id }) => fixed[id] !== MISSING);
    const marked = free.find(({ absent: [reason] }) => reason !== undefined);
    if (first) object[first.id] = fillAnswer(first, undefined, filling);
    else if (marked?.absent[0]) absent[marked.id] = marked.absent[0].reason;
  }
  return Object.keys(absent).length > 0 ? { ...object, absent } : object;
}

/** Nothing that is empty is well-formed. */
function isEmpty(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && Object.keys(answer).length === 0;
}

function fillAnswer(question: Question, fixed: unknown, filling: Filling): unknown {
  if (question.type === 'component' && (fixed === undefined || isObject(fixed))) return fillObject(question.shape, fixed ?? {}, filling);
  if (question.type === 'list' && (fixed === undefined || Array.isArray(fixed))) {
    const items: readonly unknown[] = Array.from({ length: Math.max(1, question.min, fixed?.length ?? 0) }, (_, index) => fixed?.[index] ?? {});
    return items.map((item) => (isObject(item) ? fillObject(question.item, item, filling) : item)).filter((item) => !isEmpty(item));
  }
  const answer = fixed === undefined ? makeAnswer(question, (shape) => fillObject(shape, {}, filling)) : fixed;
  if (question.type === 'category' && isObject(answer)) return { ...bareCategory(question), ...answer };
  if (question.type !== 'grid' || !isObject(answer)) return answer;
  const row: Shape = { id: question.id, kind: 'item', questions: question.columns, keyed: false };
  return Object.fromEntries(Object.entries(answer).map(([id, cells]) => [id, isObject(cells) ? fillObject(row, cells, filling) : cells]));
}

/** What every category says; its band is what rules read. */
function bareCategory(question: Question): Json {
  const { band: _, ...bare } = makeAnswer(question, () => undefined) as { readonly band?: number };
  return bare;
}
