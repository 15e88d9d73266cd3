import type { Question, Shape } from '../../compiler/model/question.ts';
import { shapeOf } from '../../compiler/model/walk.ts';
import { MOST_BOXES, offeredOptions } from './lay-out-choices.ts';
import type { Place } from './paper-scope.ts';

/** As many choices as this are printed once above the items of a list; each item then has room for their numbers. */
const MANY = 5;

/** Tells whether the choices of a question are printed once, above the list around it. */
export function isKeyedHere(question: Question, { keyed }: Place): boolean {
  if (!keyed || (question.type !== 'choice' && question.type !== 'choices')) return false;
  const { length } = offeredOptions(question);
  return length >= MANY && length <= MOST_BOXES;
}

/** The questions of an item, at any depth, whose choices are printed once. */
export function keyedIn(item: Shape, place: Place): readonly Question[] {
  return item.questions.flatMap((question) => {
    const inner = shapeOf(question);
    return inner ? keyedIn(inner, place) : isKeyedHere(question, { ...place, keyed: true }) ? [question] : [];
  });
}
