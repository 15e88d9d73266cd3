import { judge } from '../../compiler/expression/reference.ts';
import type { Form } from '../../compiler/model/form.ts';
import type { Question, Shape } from '../../compiler/model/question.ts';
import type { WellFormed } from './reference-record.ts';
import { isObject, type Json } from './reference-values.ts';

/** Tells whether a well-formed record is complete. */
export function isComplete(form: Form, record: WellFormed): boolean {
  return isWhole(form.answers, record.answers, record.saved);
}

/** Whether a question is asked in an object of answers. */
export function isAsked(question: Question, object: Json, saved: string): boolean {
  return !question.when || question.when.all.every((expression) => judge(expression.tree, object, { saved, ages: 'protective' }) === true);
}

function isWhole(shape: Shape, object: Json, saved: string): boolean {
  return shape.questions.every((question) => {
    const answered = Object.hasOwn(object, question.id);
    const absent = isObject(object['absent']) && Object.hasOwn(object['absent'], question.id);
    if (!isAsked(question, object, saved)) return !answered && !absent;
    if (question.required && !answered && !absent) return false;
    return !answered || isWholeInside(question, object[question.id], saved);
  });
}

function isWholeInside(question: Question, answer: unknown, saved: string): boolean {
  if (question.type === 'component') return isWhole(question.shape, answer as Json, saved);
  if (question.type === 'list') return (answer as Json[]).every((item) => isWhole(question.item, item, saved));
  if (question.type === 'grid') return Object.values(answer as Record<string, Json>).every((row) => isWhole({ id: '', kind: 'item', questions: question.columns, keyed: false }, row, saved));
  return true;
}
