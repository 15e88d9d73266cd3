import type { TextQuestion } from '../../compiler/model/question.ts';
import { writeSpace } from './write-space.ts';
import type { Slot } from './fields/space.ts';
import type { PaperScope, Place } from './paper-scope.ts';
import type { LinePiece, LinesPiece, Piece } from './views.ts';

/** The lines of a text in a list: more goes on the continuation sheet. */
const IN_LIST = 2;

/** A box of one line, or ruled lines. */
export function layOutText(question: TextQuestion, place: Place, scope: PaperScope): readonly Piece[] {
  const { lines: asked, paper } = question;
  const count = paper.lines ?? (place.within === 'list' ? Math.min(asked, IN_LIST) : asked);
  const field = writeSpace(question, place, scope, count > 1 ? 'lines' : 'line');
  return [count > 1 ? lines(count, field) : line({ field })];
}

/** A box to write one line in, with words before and after it. */
export function line({ before = '', after = '', size = 'full', field = '' }: Partial<Omit<LinePiece, 'partial'>>): LinePiece {
  return { partial: 'print/line', before, after, size, field };
}

/** Ruled lines in a box. */
export function lines(count: number, field: Slot = ''): LinesPiece {
  return { partial: 'print/lines', lines: Array.from({ length: count }, () => ({})), field };
}
