import qrcode from 'qrcode-generator';
import type { PageCode } from '../../generators/generator.ts';
import { EDGE, MODULE, widthOfCode } from '../../generators/pdf/page-code.ts';

/** PDF counts in 72nds of an inch. */
const MILLIMETRE = 72 / 25.4;

/** Where a page stands; its width in points. */
interface Place {
  readonly number: number;
  readonly count: number;
  readonly width: number;
}

/**
 * Draws a page's code in its bottom right corner, as page furniture that screen readers pass over (PDF/UA-1, 7.1-3). The dark modules are
 * one path: neighbours in a row make one rectangle, so no hair lines show between them.
 */
export function drawPageCode(code: PageCode, { number, count: pages, width }: Place): string {
  const qr = qrcode(code.version, 'M');
  qr.addData(`${code.before}${number}/${pages}${code.after}`, 'Alphanumeric');
  qr.make();
  const count = qr.getModuleCount();
  const side = MODULE * MILLIMETRE;
  const left = width - (EDGE.right + widthOfCode(code)) * MILLIMETRE;
  const top = (EDGE.bottom + widthOfCode(code)) * MILLIMETRE;
  const path: string[] = [];
  for (let row = 0; row < count; row += 1) {
    for (let column = 0; column < count; column += 1) {
      if (!qr.isDark(row, column)) continue;
      const first = column;
      while (column + 1 < count && qr.isDark(row, column + 1)) column += 1;
      path.push([left + first * side, top - (row + 1) * side, (column - first + 1) * side, side].map((length) => length.toFixed(3)).join(' ') + ' re');
    }
  }
  return `q\n/Artifact <</Type /Pagination /Subtype /Footer>> BDC\n0 g\n${path.join('\n')}\nf\nEMC\nQ`;
}
