import { PDFDict, type PDFFont, type PDFRef } from '@cantoo/pdf-lib';
import { key } from '../finish-pdf/key.ts';
import { FIELD_FONT } from '../finish-pdf/fields/embed-field-font.ts';
import { fitText, LEADING, type Room } from './fit-text.ts';

/** Between the edge of a field and its text, in points. */
const PADDING = 2;

/** The height of a capital, in sizes. */
const CAPITAL = 0.714;

/** Draws the text of a field as its appearance (ISO 32000-1, 12.7.3.3): one line in the middle of its height, several from the top. */
export function drawText(text: string, font: PDFFont, { width, height }: Room, lines: 'choice' | 'one' | 'many'): PDFRef {
  const { context } = font.doc;
  const fitted = fitText(text.replace(/\t/g, '    '), font, { width: width - 2 * PADDING, height: height - 2 * PADDING }, lines);
  const { size } = fitted;
  const first = lines !== 'many' ? (height - size * CAPITAL) / 2 : height - PADDING - size;
  const next = `0 ${round(-size * LEADING)}`;
  const shown = fitted.lines.map((line, index) => `${index === 0 ? `${PADDING} ${round(first)}` : next} Td ${font.encodeText(line).toString()} Tj`);
  const content = `/Tx BMC q 0 0 ${round(width)} ${round(height)} re W n BT /${FIELD_FONT} ${size} Tf 0 g\n${shown.join('\n')}\nET Q EMC`;
  const resources = context.obj({ Font: {} });
  resources.lookup(key('Font'), PDFDict).set(key(FIELD_FONT), font.ref);
  const box = [0, 0, round(width), round(height)];
  return context.register(context.flateStream(content, { Type: 'XObject', Subtype: 'Form', FormType: 1, BBox: box, Resources: resources }));
}

function round(length: number): number {
  return Math.round(length * 100) / 100;
}
