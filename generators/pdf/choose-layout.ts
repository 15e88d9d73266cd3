import { boxWidth } from './lay-out-choices.ts';
import type { Piece, QuestionView } from './views.ts';

/** Half the width of the page, in millimetres, and how long a label may be there. */
const HALF = 80;
const HALF_LABEL = 38;

/** How a part of a component or list is laid out: short answers two abreast, others over the whole width. */
export function chooseLayout({ label, onlyIf, hint, needed, box, pieces }: Omit<QuestionView, 'layout'>): QuestionView['layout'] {
  if (pieces.some(({ partial }) => partial === 'print/rows' || partial === 'print/cards' || partial === 'print/table')) return 'opens';
  if (box) return label.length <= HALF_LABEL ? 'half' : 'below';
  const words = label.length + (needed ? 10 : 0);
  if (words <= HALF_LABEL && onlyIf === '' && hint.length <= HALF_LABEL && pieces.every(fitsHalf)) return 'half';
  return 'below';
}

function fitsHalf(piece: Piece): boolean {
  switch (piece.partial) {
    case 'print/line': return piece.before === '';
    case 'print/comb': return piece.groups.flatMap(({ cells }) => cells).length <= 10;
    case 'print/ticks': return piece.columns === 'inline' && piece.options.reduce((sum, option) => sum + boxWidth(option) + 5, 0) <= HALF;
    // A date and the box for "about".
    case 'print/side': return piece.pieces.map(({ partial }) => partial).join() === 'print/comb,print/ticks';
    default: return false;
  }
}
