import { PDFArray, PDFDict, PDFHexString, PDFString, type PDFDocument } from '@cantoo/pdf-lib';
import { asDict, key, nameUnder } from './key.ts';

/** Gives each link words that say where it leads (PDF/UA-1, 7.18.1-2 and 7.18.5-2). */
export function nameLinks(pdf: PDFDocument): void {
  for (const page of pdf.getPages()) {
    const annotations = page.node.lookup(key('Annots'));
    if (!(annotations instanceof PDFArray)) continue;
    for (const item of annotations.asArray()) {
      const annotation = asDict(pdf.context, item);
      if (!annotation || nameUnder(annotation, 'Subtype') !== 'Link' || annotation.has(key('Contents'))) continue;
      annotation.set(key('Contents'), PDFHexString.fromText(describe(annotation)));
    }
  }
}

function describe(annotation: PDFDict): string {
  const action = annotation.lookup(key('A'));
  const address = action instanceof PDFDict ? action.lookup(key('URI')) : undefined;
  return address instanceof PDFString || address instanceof PDFHexString ? `Link to ${address.decodeText()}` : 'Link within this document';
}
