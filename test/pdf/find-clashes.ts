import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { openPdf } from './read-pdf.ts';

/** A piece of text on a page, in points from the bottom left corner; `low` and `high` are the feet and heads of its small letters. */
export interface Placed {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly low: number;
  readonly high: number;
}

/** A part of a page that is to be left empty, and where nothing may stand outside of, in millimetres from the edges of the sheet. */
export interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly code: { readonly left: number; readonly top: number };
}

const MILLIMETRE = 72 / 25.4;
/** Less is a matter of rounding. */
const SLACK = 0.75;

/** Texts that cover each other, stand too near the edges of the sheet, or in the corner of the code; one line each. */
export async function findClashes(bytes: Uint8Array, bounds: Bounds): Promise<readonly string[]> {
  const pdf = await openPdf(bytes);
  const problems: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const placed = await listPlaced(page);
    for (const item of placed) {
      const where = `page ${number}: “${item.text}”`;
      if (item.left < bounds.left * MILLIMETRE - SLACK || item.right > width - bounds.right * MILLIMETRE + SLACK) problems.push(`${where} stands in a side margin`);
      if (item.high > height - bounds.top * MILLIMETRE + SLACK || item.low < bounds.bottom * MILLIMETRE - SLACK) problems.push(`${where} stands too near the top or bottom`);
      if (item.right > width - bounds.code.left * MILLIMETRE && item.low < bounds.code.top * MILLIMETRE) problems.push(`${where} stands in the code`);
    }
    placed.forEach((one, index) => {
      for (const other of placed.slice(index + 1)) {
        const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const high = Math.min(one.high, other.high) - Math.max(one.low, other.low);
        if (wide > SLACK && high > SLACK) problems.push(`page ${number}: “${one.text}” and “${other.text}” cover each other`);
      }
    });
  }
  return problems;
}

async function listPlaced(page: PDFPageProxy): Promise<readonly Placed[]> {
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , , size = 0, left = 0, base = 0] = item.transform as number[];
    return [{ text: item.str, left, right: left + item.width, low: base, high: base + size * 0.53 }];
  });
}
