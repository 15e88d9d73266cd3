import type { GridRow, GridQuestion, Question } from '../../../compiler/model/question.ts';
import { paperLabel } from '../paper-label.ts';
import type { PaperScope, Place } from '../paper-scope.ts';

/** Where the questions inside another stand in the answers, and the words around them. */
type Inside = Pick<Place, 'path' | 'context' | 'holder'>;

/** Into the object of a component. */
export function enterComponent(question: Question, place: Place, scope: PaperScope): Inside {
  return { path: [...place.path, question.id], context: [...place.context, labelOf(question, place, scope)], holder: undefined };
}

/** Into an item of a list, by its position from 0. */
export function enterItem(question: Extract<Question, { type: 'list' }>, place: Place, scope: PaperScope, position: number): Inside {
  return { path: [...place.path, question.id, position], context: [...place.context, `${scope.say(question.itemName)} ${position + 1}`], holder: undefined };
}

/** Into a row of a grid. */
export function enterRow(question: GridQuestion, row: GridRow, place: Place, scope: PaperScope): Inside {
  const context = [...place.context, labelOf(question, place, scope), scope.say(row.says ?? row.label)];
  return { path: [...place.path, question.id, row.id], context, holder: undefined };
}

/** The words of a question as paper prints them beside its siblings. */
export function labelOf(question: Question, { siblings, shape }: Place, { say }: PaperScope): string {
  return paperLabel(question, siblings ?? shape.questions, say);
}
