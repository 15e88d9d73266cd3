import type { ComponentQuestion } from '../../compiler/model/question.ts';
import type { PaperScope, Place } from './paper-scope.ts';
import { viewQuestions } from './view-question.ts';
import type { Piece } from './views.ts';

/** The parts of a component, one below the other; a signed one has room for a signature before its date. */
export function layOutComponent({ shape, signed, withholdFrom }: ComponentQuestion, place: Place, scope: PaperScope): readonly Piece[] {
  const inner: Place = { ...place, shape, within: place.within === 'list' ? 'list' : 'component', withheldFrom: [...place.withheldFrom, ...withholdFrom] };
  if (!signed) return [{ partial: 'print/rows', questions: viewQuestions(shape.questions, inner, scope) }];
  const parts = shape.questions.filter(({ derivedFrom }) => derivedFrom?.key !== 'signed');
  const dates = shape.questions.filter(({ derivedFrom }) => derivedFrom?.key === 'signed');
  return [
    { partial: 'print/rows', questions: viewQuestions(parts, inner, scope) },
    { partial: 'print/signature' },
    { partial: 'print/rows', questions: viewQuestions(dates, inner, scope) },
  ];
}
