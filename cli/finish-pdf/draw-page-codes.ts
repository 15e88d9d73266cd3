import type { PDFDocument, PDFPage } from '@cantoo/pdf-lib';
import qrcode from 'qrcode-generator';
import type { PageCode } from '../../generators/generator.ts';
import { EDGE, MODULE, widthOfCode } from '../../generators/pdf/page-code.ts';
import { key } from './key.ts';

/** PDF counts in 72nds of an inch. */
const MILLIMETRE = 72 / 25.4;

/** Draws each page's code in its bottom right corner, as page furniture that screen readers pass over (PDF/UA-1, 7.1-3). */
export function drawPageCodes(pdf: PDFDocument, code: PageCode): void {
  const pages = pdf.getPages();
  pages.forEach((page, index) => append(page, drawCode(`${code.before}${index + 1}/${pages.length}${code.after}`, code, page.getWidth())));
}

/** The dark modules as one path: neighbours in a row make one rectangle, so no hair lines show between them. */
function drawCode(text: string, code: PageCode, pageWidth: number): string {
  const qr = qrcode(code.version, 'M');
  qr.addData(text, 'Alphanumeric');
  qr.make();
  const count = qr.getModuleCount();
  const side = MODULE * MILLIMETRE;
  const left = pageWidth - (EDGE.right + widthOfCode(code)) * MILLIMETRE;
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
  return `/Artifact <</Type /Pagination /Subtype /Footer>> BDC\n0 g\n${path.join('\n')}\nf\nEMC`;
}

/** Adds to the end of a page, whose own content may have changed the measures. */
function append(page: PDFPage, drawing: string): void {
  const { context } = page.doc;
  const before = context.register(context.flateStream('q'));
  const after = context.register(context.flateStream(`Q\nq\n${drawing}\nQ`));
  const contents = page.node.get(key('Contents'));
  page.node.set(key('Contents'), context.obj([before, ...(contents ? [contents] : []), after]));
}
