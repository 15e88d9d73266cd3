import type { Question } from '../../compiler/model/question.ts';
import type { PaperScope, Place } from './paper-scope.ts';
import type { CellSlot } from './views.ts';
import { writeSpace, writeWords } from './write-space.ts';

/**
 * The spaces in a cell of a table that has no boxes, which is narrow and so has room for two lines; what belongs to the choice "Other" shares the
 * cell of its choice.
 */
export function cellSlots(question: Question, siblings: readonly Question[], place: Place, scope: PaperScope): readonly CellSlot[] {
  if (!scope.fillable) return [];
  const own = { caption: '', field: writeSpace(question, place, scope) };
  if (question.type === 'moment') return [own, { caption: 'or in words', field: writeWords(question, place, scope) }];
  const other = siblings.find(({ derivedFrom }) => derivedFrom?.id === question.id && derivedFrom.key === 'other');
  return other ? [own, { caption: 'if other', field: writeSpace(other, place, scope) }] : [{ caption: '', field: writeSpace(question, place, scope, 'lines') }];
}
