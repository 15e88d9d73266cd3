import type { Form } from '../../compiler/model/form.ts';
import type { Vector } from './vector.ts';
import { isAsked } from './reference/list-lacks.ts';
import { listShapes, pointTo, valueAt } from './list-places.ts';
import { isObject } from './reference/read-values.ts';
import { SAVED } from './saved.ts';

/** Which questions with a condition a screen shows in each object of answers that is there. */
export function listShows(form: Form, record: object): NonNullable<Vector['shows']> {
  return Object.fromEntries(listShapes(form.answers).flatMap(({ shape, steps }) => {
    const pointer = pointTo(steps);
    const object = valueAt(record, pointer);
    const conditional = shape.questions.filter(({ when }) => when !== undefined);
    if (!isObject(object) || conditional.length === 0) return [];
    const ids = (wanted: boolean) => conditional.filter((question) => isAsked(question, object, SAVED) === wanted).map(({ id }) => id);
    return [[pointer, { shape: shape.id, shown: ids(true), hidden: ids(false) }]];
  }));
}
