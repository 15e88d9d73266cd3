import { PDFArray, PDFDict, PDFString, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';

const CHROMIUM_ID = /^node\d{8}$/;

/** Numbers the ids of structure elements from 1. Chromium takes them from a counter that also depends on what it printed before. */
export function renumberElements(pdf: PDFDocument): void {
  const found: { readonly id: string; replace(id: string): void }[] = [];
  for (const [, object] of pdf.context.enumerateIndirectObjects()) visit(object);
  const ids = [...new Set(found.map(({ id }) => id))].sort();
  const numbers = new Map(ids.map((id, index) => [id, `node${String(index + 1).padStart(8, '0')}`]));
  for (const { id, replace } of found) replace(numbers.get(id) ?? id);

  function visit(object: PDFObject): void {
    if (object instanceof PDFDict) for (const [name, value] of object.entries()) note(value, (text) => object.set(name, text));
    else if (object instanceof PDFArray) object.asArray().forEach((value, index) => note(value, (text) => object.set(index, text)));
  }

  function note(value: PDFObject, put: (text: PDFString) => void): void {
    if (value instanceof PDFString && CHROMIUM_ID.test(value.asString())) found.push({ id: value.asString(), replace: (id) => put(PDFString.of(id)) });
    else visit(value);
  }
}
