import { judge } from '../../../compiler/expression/reference.ts';
import type { Form } from '../../../compiler/model/form.ts';
import type { Question } from '../../../compiler/model/question.ts';
import type { WellFormed } from './is-record.ts';
import { below, type Place } from './place.ts';
import { isObject, type Json } from './read-values.ts';

/** Where a well-formed record is not complete: what is asked and required is not settled, or what is not asked is there. */
export function listLacks(form: Form, record: WellFormed): readonly Place[] {
  return inObject(form.answers.questions, record.answers, { pointer: '/answers', saved: record.saved });
}

/** Whether a question is asked in an object of answers. */
export function isAsked(question: Question, object: Json, saved: string): boolean {
  return !question.when || question.when.all.every((expression) => judge(expression.tree, object, { saved, ages: 'protective' }) === true);
}

interface Here {
  readonly pointer: string;
  readonly saved: string;
}

function inObject(questions: readonly Question[], object: Json, { pointer, saved }: Here): Place[] {
  return questions.flatMap((question): Place[] => {
    const place = below(pointer, question.id);
    const answered = Object.hasOwn(object, question.id);
    const absent = isObject(object['absent']) && Object.hasOwn(object['absent'], question.id);
    const inside = answered ? inAnswer(question, object[question.id], { pointer: place, saved }) : [];
    if (!isAsked(question, object, saved)) {
      if (answered) return [{ code: 'not-asked', pointer: place }, ...inside];
      return absent ? [{ code: 'not-asked', pointer: below(`${pointer}/absent`, question.id) }] : [];
    }
    if (question.required && !answered && !absent) return [{ code: 'unanswered', pointer: place }];
    return inside;
  });
}

function inAnswer(question: Question, answer: unknown, { pointer, saved }: Here): Place[] {
  if (question.type === 'component') return inObject(question.shape.questions, answer as Json, { pointer, saved });
  if (question.type === 'list') return (answer as Json[]).flatMap((item, index) => inObject(question.item.questions, item, { pointer: below(pointer, index), saved }));
  if (question.type === 'grid') return Object.entries(answer as Record<string, Json>).flatMap(([row, cells]) => inObject(question.columns, cells, { pointer: below(pointer, row), saved }));
  return [];
}
