import type { TextQuestion } from '../../compiler/model/question.ts';
import type { Place } from './paper-scope.ts';
import type { LinePiece, LinesPiece, Piece } from './views.ts';

/** The lines of a text in a list: more goes on the continuation sheet. */
const IN_LIST = 2;

/** A box of one line, or ruled lines. */
export function layOutText({ lines: asked, paper }: TextQuestion, { within }: Place): readonly Piece[] {
  const count = paper.lines ?? (within === 'list' ? Math.min(asked, IN_LIST) : asked);
  return [count > 1 ? lines(count) : line({})];
}

/** A box to write one line in, with words before and after it. */
export function line({ before = '', after = '', size = 'full' }: Partial<Omit<LinePiece, 'partial'>>): LinePiece {
  return { partial: 'print/line', before, after, size };
}

/** Ruled lines in a box. */
export function lines(count: number): LinesPiece {
  return { partial: 'print/lines', lines: Array.from({ length: count }, () => ({})) };
}
