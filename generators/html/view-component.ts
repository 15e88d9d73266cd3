import type { ComponentQuestion, Question } from '../../compiler/model/question.ts';
import type { BodyView, QuestionView } from './body-view.ts';
import { viewFrame } from './leading.ts';
import { anyPartWillDo, scopeInside, type QuestionPlace } from './page-scope.ts';
import { viewQuestion } from './view-question.ts';

/** Above parts of which none is needed by itself. */
export const ONE_IS_NEEDED = 'At least one of these is needed. The rest are optional';

/** A component's parts under its legend, but for those that a later section asks. */
export function viewComponent(question: ComponentQuestion, id: string, place: QuestionPlace): BodyView {
  const { scope, steps } = place;
  return {
    group: {
      ...viewFrame(question, id, scope, { size: 'm', ...(anyPartWillDo(question) ? { hint: ONE_IS_NEEDED } : {}) }), bodyId: `${id}--body`,
      questions: viewParts(question.shape.questions, { scope: scopeInside(question, scope), shape: question.shape, steps: [...steps, question.id] }),
    },
  };
}

/** The questions of an object, in order. */
export function viewParts(questions: readonly Question[], place: QuestionPlace): QuestionView[] {
  return questions.filter(({ address }) => !place.scope.printedElsewhere.has(address)).map((part) => viewQuestion(part, place));
}
