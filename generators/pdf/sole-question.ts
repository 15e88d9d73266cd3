import { shapeOf } from '../../compiler/model/walk.ts';
import type { Question } from '../../compiler/model/question.ts';
import type { Place } from './paper-scope.ts';

/** The one question that a component or list inside another holds, if it holds no more and paper has room for one item. */
export function soleQuestion(question: Question, place: Place): Question | undefined {
  const [only, ...others] = shapeOf(question)?.questions ?? [];
  if (place.within === 'section' || others.length > 0 || (question.paper.rows ?? 1) > 1) return undefined;
  return only?.type === 'tick' ? undefined : only;
}
