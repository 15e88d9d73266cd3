import { boxWidth } from './lay-out-choices.ts';
import type { Piece, QuestionView } from './views.ts';

/** Half the width of the page, in millimetres, and how long a label may be there. */
const HALF = 80;
const HALF_LABEL = 38;

/** More boxes than these stand below the label, where there is room for columns. */
const FEW = 4;

/** How a part of a component or list is laid out: short answers two abreast, long ones over the whole width. */
export function chooseLayout({ label, onlyIf, hint, needed, box, pieces }: Omit<QuestionView, 'layout'>): QuestionView['layout'] {
  if (pieces.some(({ partial }) => partial === 'print/rows' || partial === 'print/cards' || partial === 'print/table')) return 'opens';
  if (box) return label.length <= HALF_LABEL ? 'half' : 'below';
  const words = label.length + (needed ? 10 : 0);
  if (words <= HALF_LABEL && onlyIf === '' && hint.length <= HALF_LABEL && pieces.every(fitsHalf)) return 'half';
  return pieces.every(fitsBeside) ? 'beside' : 'below';
}

function fitsHalf(piece: Piece): boolean {
  switch (piece.partial) {
    case 'print/line': return piece.before === '';
    case 'print/comb': return piece.groups.flatMap(({ cells }) => cells).length <= 10;
    case 'print/ticks': return piece.columns === 'inline' && piece.options.reduce((sum, option) => sum + boxWidth(option) + 5, 0) <= HALF;
    case 'print/side': return piece.pieces.length <= 2 && piece.pieces.every(fitsHalf) && piece.pieces.every(({ partial }) => partial !== 'print/line');
    default: return false;
  }
}

function fitsBeside(piece: Piece): boolean {
  return piece.partial === 'print/ticks' ? piece.options.length <= FEW : piece.partial !== 'print/scale' && (piece.partial !== 'print/lines' || piece.lines.length < 3);
}
