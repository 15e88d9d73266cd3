import encodeQR from 'qr';
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
  const bordered = encodeQR(`${code.before}${number}/${pages}${code.after}`, 'raw', { version: code.version, ecc: 'medium', encoding: 'alphanumeric', border: 1 });
  const rows = bordered.slice(1, -1).map((row) => row.slice(1, -1)); // the page has its own border
  const side = MODULE * MILLIMETRE;
  const left = width - (EDGE.right + widthOfCode(code)) * MILLIMETRE;
  const top = (EDGE.bottom + widthOfCode(code)) * MILLIMETRE;
  const path: string[] = [];
  for (const [row, modules] of rows.entries()) {
    for (let first = modules.indexOf(true); first !== -1;) {
      const end = modules.includes(false, first) ? modules.indexOf(false, first) : modules.length;
      path.push([left + first * side, top - (row + 1) * side, (end - first) * side, side].map((length) => length.toFixed(3)).join(' ') + ' re');
      first = modules.indexOf(true, end);
    }
  }
  return `q\n/Artifact <</Type /Pagination /Subtype /Footer>> BDC\n0 g\n${path.join('\n')}\nf\nEMC\nQ`;
}
