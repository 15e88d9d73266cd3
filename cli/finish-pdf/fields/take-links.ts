import { PDFArray, PDFDict, PDFHexString, PDFNumber, PDFString, type PDFDocument, type PDFPage, type PDFRef } from '@cantoo/pdf-lib';
import { asDict, key, nameUnder } from '../key.ts';
import { readNumberTree } from './read-number-tree.ts';

/** A link of the page with its element in the structure, in the order of the page. */
export interface FoundLink {
  readonly href: string;
  readonly ref: PDFRef;
  readonly annotation: PDFDict;
  readonly page: PDFPage;
  readonly element: PDFDict;
}

/** Finds the links to places that begin with `host`. */
export function takeLinks(pdf: PDFDocument, host: string): readonly FoundLink[] {
  const { context } = pdf;
  const root = pdf.catalog.lookup(key('StructTreeRoot'));
  const parents = readNumberTree(root instanceof PDFDict ? asDict(context, root.get(key('ParentTree'))) : undefined);
  return pdf.getPages().flatMap((page) => {
    const annotations = page.node.lookup(key('Annots'));
    if (!(annotations instanceof PDFArray)) return [];
    return annotations.asArray().flatMap((item) => {
      const annotation = asDict(context, item);
      const href = annotation && nameUnder(annotation, 'Subtype') === 'Link' ? readAddress(annotation) : undefined;
      if (!annotation || href === undefined || !href.startsWith(host)) return [];
      const number = annotation.lookup(key('StructParent'));
      const element = number instanceof PDFNumber ? asDict(context, parents.get(number.asNumber())) : undefined;
      if (!element) throw new Error('Chromium wrote a link that is not in the structure tree.');
      return [{ href, ref: item as PDFRef, annotation, page, element }];
    });
  });
}

function readAddress(annotation: PDFDict): string | undefined {
  const action = annotation.lookup(key('A'));
  const address = action instanceof PDFDict ? action.lookup(key('URI')) : undefined;
  return address instanceof PDFString || address instanceof PDFHexString ? address.decodeText() : undefined;
}
