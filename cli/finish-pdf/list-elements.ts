import { PDFDict, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib';
import { nameUnder } from './key.ts';

/** Every element of the structure tree, in the order of the file. */
export function listElements(pdf: PDFDocument): readonly { readonly ref: PDFRef; readonly element: PDFDict; readonly role: string }[] {
  return pdf.context.enumerateIndirectObjects().flatMap(([ref, object]) => {
    const role = object instanceof PDFDict && nameUnder(object, 'Type') === 'StructElem' ? nameUnder(object, 'S') : undefined;
    return role === undefined ? [] : [{ ref, element: object as PDFDict, role }];
  });
}
