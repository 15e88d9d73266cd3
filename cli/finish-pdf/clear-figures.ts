import type { PDFDocument } from '@cantoo/pdf-lib';
import { key } from './key.ts';
import { listElements } from './list-elements.ts';

/** Takes the role of a picture from elements that only surround one and so have no alternative text (PDF/UA-1, 7.3-1). */
export function clearFigures(pdf: PDFDocument): void {
  for (const { element, role } of listElements(pdf)) {
    if (role === 'Figure' && !element.has(key('Alt'))) element.set(key('S'), key('NonStruct'));
  }
}
