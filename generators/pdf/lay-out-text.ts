import type { TextFormat, TextQuestion } from '../../compiler/model/question.ts';
import type { Place } from './paper-scope.ts';
import type { LinePiece, LinesPiece, Piece } from './views.ts';

/** A line of handwriting at 9 mm holds about this many letters a millimetre. */
const LETTERS_PER_MM = 0.35;

const SIZES: Readonly<Record<TextFormat, LinePiece['size']>> = {
  'email': 'full', 'phone': 'middle', 'postcode': 'short', 'url': 'full', 'vehicle-mark': 'middle',
};

/** A box of one line, shorter where the format is known to be short, or ruled lines. */
export function layOutText({ format, lines: asked, maxLength, paper }: TextQuestion, { width }: Place): readonly Piece[] {
  const count = paper.lines ?? asked;
  if (count > 1) return [lines(count)];
  const size = format ? SIZES[format] : maxLength <= width * LETTERS_PER_MM / 2 ? 'middle' : 'full';
  return [line({ size })];
}

/** A box to write one line in, with words before and after it. */
export function line({ before = '', after = '', size = 'full' }: Partial<Omit<LinePiece, 'partial'>>): LinePiece {
  return { partial: 'print/line', before, after, size };
}

/** Ruled lines in a box. */
export function lines(count: number): LinesPiece {
  return { partial: 'print/lines', lines: Array.from({ length: count }, () => ({})) };
}
