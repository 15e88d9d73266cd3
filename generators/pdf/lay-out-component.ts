import type { ComponentQuestion } from '../../compiler/model/question.ts';
import type { PaperScope, Place } from './paper-scope.ts';
import { viewRows, viewSignature } from './view-question.ts';
import type { Piece, RowView } from './views.ts';

/** The columns of the date beside a signature. */
const DATE = 5;

/** The parts of a component in its columns; a signed one has room for a signature before its date. */
export function layOutComponent({ shape, signed, withholdFrom }: ComponentQuestion, place: Place, scope: PaperScope): readonly Piece[] {
  const { siblings: _, known: __, ...around } = place;
  const inner: Place = { ...around, shape, within: place.within === 'list' ? 'list' : 'component', withheldFrom: [...place.withheldFrom, ...withholdFrom] };
  if (!signed) return [{ partial: 'print/rows', rows: viewRows(shape.questions, inner, scope) }];
  const parts = shape.questions.filter(({ derivedFrom }) => derivedFrom?.key !== 'signed');
  const dates = shape.questions.filter(({ derivedFrom }) => derivedFrom?.key === 'signed');
  const dated = viewRows(dates, { ...inner, columns: DATE }, scope).flatMap(({ cells }) => cells);
  const last: RowView = { before: '', columns: place.columns, long: false, cells: [viewSignature(place.columns - DATE), ...dated] };
  return [{ partial: 'print/rows', rows: [...viewRows(parts, inner, scope), last] }];
}
