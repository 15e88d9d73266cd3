import { PDFDict, PDFName, type PDFDocument } from '@cantoo/pdf-lib';
import { key } from './key.ts';

/** Chromium's roles that PDF 1.7 does not know, with the standard one that they are nearest to. */
const ROLES = { Strong: 'Span', Em: 'Span' } as const;

/** Says what Chromium's own roles stand for (PDF/UA-1, 7.1-5). */
export function mapRoles(pdf: PDFDocument): void {
  const root = pdf.catalog.lookup(key('StructTreeRoot'));
  if (!(root instanceof PDFDict)) throw new Error('Chromium wrote no structure tree.');
  root.set(key('RoleMap'), pdf.context.obj(Object.fromEntries(Object.entries(ROLES).map(([own, standard]) => [own, PDFName.of(standard)]))));
}
