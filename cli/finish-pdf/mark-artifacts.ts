import { decodePDFRawStream, PDFArray, PDFRawStream, PDFRef, type PDFDocument } from '@cantoo/pdf-lib';
import { key } from './key.ts';
import { wrapUntagged } from './wrap-untagged.ts';

/** Marks page furniture (margin texts, backgrounds, rules) as outside the document's content (PDF/UA-1, 7.1-3). */
export function markArtifacts(pdf: PDFDocument): void {
  const { context } = pdf;
  for (const page of pdf.getPages()) {
    const entry = page.node.get(key('Contents'));
    const contents = page.node.lookup(key('Contents'));
    const streams = contents instanceof PDFArray ? contents.asArray() : entry ? [entry] : [];
    const content = streams.map((stream) => decode(stream instanceof PDFRef ? context.lookup(stream) : stream)).join('\n');
    const marked = Buffer.from(wrapUntagged(content, page.getHeight()), 'latin1');
    page.node.set(key('Contents'), context.register(context.flateStream(marked)));
    for (const old of [...streams, entry]) if (old instanceof PDFRef) context.delete(old);
  }
}

function decode(stream: unknown): string {
  if (!(stream instanceof PDFRawStream)) throw new Error('The content of a page cannot be read.');
  return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
}
