import type { PDFDocument } from '@cantoo/pdf-lib';
import { key } from './key.ts';

/** Lets the Tab key follow the structure of each page (PDF/UA-1, 7.18.3-1). */
export function setTabOrder(pdf: PDFDocument): void {
  for (const page of pdf.getPages()) page.node.set(key('Tabs'), key('S'));
}
