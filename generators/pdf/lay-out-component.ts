import type { ComponentQuestion } from '../../compiler/model/question.ts';
import { enterComponent } from './fields/enter.ts';
import type { PaperScope, Place } from './paper-scope.ts';
import { viewRows, viewSignature } from './view-question.ts';
import type { Piece, RowView } from './views.ts';

/** The columns of the date beside a signature. */
const DATE = 5;

/** The parts of a component in its columns; a signed one has room for a signature before its date. */
export function layOutComponent(question: ComponentQuestion, place: Place, scope: PaperScope): readonly Piece[] {
  const { shape, signed, withholdFrom } = question;
  const { siblings: _, known: __, ...around } = place;
  const inner: Place = {
    ...around, ...enterComponent(question, place, scope), shape, within: place.within === 'list' ? 'list' : 'component',
    withheldFrom: [...place.withheldFrom, ...withholdFrom],
  };
  // Where a name and a date are typed, they stand for a signature.
  if (!signed || scope.fillable) return [{ partial: 'print/rows', rows: viewRows(shape.questions, inner, scope) }];
  const parts = shape.questions.filter(({ derivedFrom }) => derivedFrom?.key !== 'signed');
  const dates = shape.questions.filter(({ derivedFrom }) => derivedFrom?.key === 'signed');
  const dated = viewRows(dates, { ...inner, columns: scope.size === 'large' ? place.columns : DATE }, scope).flatMap(({ cells }) => cells);
  const sign = viewSignature(scope.size === 'large' ? place.columns : place.columns - DATE);
  const last: RowView = { before: '', columns: place.columns, long: false, joined: false, cells: [sign, ...dated] };
  return [{ partial: 'print/rows', rows: [...viewRows(parts, inner, scope), last] }];
}
