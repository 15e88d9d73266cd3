import type { PDFContext, PDFRef } from '@cantoo/pdf-lib';

/** How far the handles of a Bézier curve stand out for a quarter of a circle of radius 1. */
const QUARTER = 0.5523;

/** What a box shows when it is ticked, a tick or a dot; the size in points. */
export function drawBox(context: PDFContext, kind: 'tick' | 'radio', { width, height }: { readonly width: number; readonly height: number }): PDFRef {
  const content = kind === 'radio' ? drawDot(width / 2, height / 2, Math.min(width, height) * 0.3) : drawTick(width, height);
  return registerDrawing(context, content, width, height);
}

/** What an empty box or line shows. */
export function drawNothing(context: PDFContext, kind: 'box' | 'text'): PDFRef {
  return registerDrawing(context, kind === 'text' ? '/Tx BMC EMC' : '', 1, 1);
}

function registerDrawing(context: PDFContext, content: string, width: number, height: number): PDFRef {
  return context.register(context.stream(content, { Type: 'XObject', Subtype: 'Form', FormType: 1, BBox: [0, 0, width, height], Resources: {} }));
}

function drawTick(width: number, height: number): string {
  const at = (x: number, y: number): string => `${round(width * x)} ${round(height * y)}`;
  return `q 0 G ${round(width * 0.15)} w 1 J 1 j ${at(0.17, 0.5)} m ${at(0.4, 0.24)} l ${at(0.84, 0.8)} l S Q`;
}

function drawDot(x: number, y: number, radius: number): string {
  const at = (right: number, up: number): string => `${round(x + right * radius)} ${round(y + up * radius)}`;
  const curves = [[1, QUARTER, QUARTER, 1, 0, 1], [-QUARTER, 1, -1, QUARTER, -1, 0], [-1, -QUARTER, -QUARTER, -1, 0, -1], [QUARTER, -1, 1, -QUARTER, 1, 0]]
    .map(([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]) => `${at(a, b)} ${at(c, d)} ${at(e, f)} c`);
  return `q 0 g ${at(1, 0)} m ${curves.join(' ')} f Q`;
}

function round(length: number): number {
  return Math.round(length * 100) / 100;
}
