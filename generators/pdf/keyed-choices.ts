import type { Question, Shape } from '../../compiler/model/question.ts';
import { shapeOf } from '../../compiler/model/walk.ts';
import { boxWidth, MOST_BOXES, offeredOptions, viewOption } from './lay-out-choices.ts';
import type { Place } from './paper-scope.ts';

/** Choices that take more room than this, in millimetres, or more of them, are printed once above a list; each item then has room for their numbers. */
const WIDE = 100;
const MANY = 5;

/** Tells whether the choices of a question are printed once, above the list around it. */
export function isKeyedHere(question: Question, { keyed }: Place): boolean {
  if (!keyed || (question.type !== 'choice' && question.type !== 'choices')) return false;
  const options = offeredOptions(question);
  if (options.length > MOST_BOXES) return false;
  const width = options.reduce((sum, { label, code }) => sum + boxWidth(viewOption(label.en, code)), 0);
  return options.length > MANY || (question.type === 'choice' && width > WIDE);
}

/** The questions of an item, at any depth, whose choices are printed once. */
export function keyedIn(item: Shape, place: Place): readonly Question[] {
  return item.questions.flatMap((question) => {
    const inner = shapeOf(question);
    return inner ? keyedIn(inner, place) : isKeyedHere(question, { ...place, keyed: true }) ? [question] : [];
  });
}
