import { deflateSync, inflateSync } from 'node:zlib';
import { decodePDFRawStream, PDFArray, PDFRawStream, PDFRef, type PDFDocument } from '@cantoo/pdf-lib';
import type { PageCode } from '../../generators/generator.ts';
import { drawPageCode } from './draw-page-code.ts';
import { key, nameUnder } from './key.ts';
import { wrapUntagged } from './wrap-untagged.ts';

/** Marks page furniture (margin texts, backgrounds, rules) as outside the document's content (PDF/UA-1, 7.1-3), and adds each page's code to it. */
export function rewritePages(pdf: PDFDocument, code: PageCode | undefined): void {
  const { context } = pdf;
  const pages = pdf.getPages();
  pages.forEach((page, index) => {
    const entry = page.node.get(key('Contents'));
    const contents = page.node.lookup(key('Contents'));
    const streams = contents instanceof PDFArray ? contents.asArray() : entry ? [entry] : [];
    const content = streams.map((stream) => decode(stream instanceof PDFRef ? context.lookup(stream) : stream)).join('\n');
    const marked = wrapUntagged(content, page.getHeight());
    // The page's own content may change the measures for what follows it.
    const whole = code ? `q\n${marked}\nQ\n${drawPageCode(code, { number: index + 1, count: pages.length, width: page.getWidth() })}` : marked;
    // The library's own compression takes most of the time of all that is done to a page.
    page.node.set(key('Contents'), context.register(context.stream(deflateSync(Buffer.from(whole, 'latin1')), { Filter: 'FlateDecode' })));
    for (const old of [...streams, entry]) if (old instanceof PDFRef) context.delete(old);
  });
}

function decode(stream: unknown): string {
  if (!(stream instanceof PDFRawStream)) throw new Error('The content of a page cannot be read.');
  const isPlain = nameUnder(stream.dict, 'Filter') === 'FlateDecode' && !stream.dict.has(key('DecodeParms'));
  return Buffer.from(isPlain ? inflateSync(stream.contents) : decodePDFRawStream(stream).decode()).toString('latin1');
}
