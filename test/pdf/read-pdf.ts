import { PDFArray, PDFDict, PDFDocument, PDFName, PDFStream, type PDFObject } from '@cantoo/pdf-lib';
import { getDocument, OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Opens a PDF with a reader that has nothing in common with what wrote it. */
export function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data: bytes.slice(), verbosity: 0, disableFontFace: true, useSystemFonts: false }).promise;
}

/** The text of each page, without white space, in the order of drawing. */
export async function readPages(bytes: Uint8Array): Promise<readonly string[]> {
  const pdf = await openPdf(bytes);
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(squeeze(items.map((item) => ('str' in item ? item.str : '')).join('')));
  }
  return pages;
}

/** A text without white space, as pages are compared. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

/** The heights of letters on all pages in points, with how many letters have each. */
export async function countSizes(bytes: Uint8Array): Promise<ReadonlyMap<number, number>> {
  const pdf = await openPdf(bytes);
  const sizes = new Map<number, number>();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    for (const item of items) {
      if (!('str' in item)) continue;
      const size = Math.round(Number(item.transform[3]) * 10) / 10;
      sizes.set(size, (sizes.get(size) ?? 0) + item.str.length);
    }
  }
  return sizes;
}

const PAINT = new Set([OPS.stroke, OPS.closeStroke, OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke]);
const SHOW = new Set([OPS.showText, OPS.showSpacedText, OPS.nextLineShowText, OPS.nextLineSetSpacingShowText, OPS.shadingFill, OPS.paintImageXObject, OPS.paintFormXObjectBegin]);

/** How many things on all pages are drawn outside marked content. */
export async function countUnmarked(bytes: Uint8Array): Promise<number> {
  const pdf = await openPdf(bytes);
  let unmarked = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { fnArray, argsArray } = await (await pdf.getPage(number)).getOperatorList();
    let depth = 0;
    fnArray.forEach((operation, index) => {
      if (operation === OPS.beginMarkedContent || operation === OPS.beginMarkedContentProps) depth += 1;
      else if (operation === OPS.endMarkedContent) depth -= 1;
      else if (depth === 0 && (SHOW.has(operation) || (operation === OPS.constructPath && PAINT.has((argsArray[index] as [number])[0])))) unmarked += 1;
    });
  }
  return unmarked;
}

/** Every name in a file, as key or as value. The structure's own `/A` (attributes of an element) is left out. */
export async function listKeys(bytes: Uint8Array): Promise<readonly string[]> {
  const found = new Set<string>();
  const visit = (object: PDFObject): void => {
    if (object instanceof PDFStream) visit(object.dict);
    else if (object instanceof PDFArray) object.asArray().forEach(visit);
    else if (object instanceof PDFName) found.add(object.decodeText());
    else if (object instanceof PDFDict) {
      const isElement = object.get(PDFName.of('Type')) === PDFName.of('StructElem');
      for (const [key, value] of object.entries()) {
        if (!(isElement && key.decodeText() === 'A')) found.add(key.decodeText());
        visit(value);
      }
    }
  };
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  for (const [, object] of pdf.context.enumerateIndirectObjects()) visit(object);
  return [...found].sort();
}
