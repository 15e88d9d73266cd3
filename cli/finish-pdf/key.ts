import { PDFArray, PDFDict, PDFName, PDFRef, type PDFContext, type PDFObject } from '@cantoo/pdf-lib';

/** Keys by their texts: the library reads each text anew. */
const KEYS = new Map<string, PDFName>();

/** A key of a PDF dictionary. */
export function key(text: string): PDFName {
  const known = KEYS.get(text) ?? PDFName.of(text);
  KEYS.set(text, known);
  return known;
}

/** The text of a name under a key, such as the role under `S`. */
export function nameUnder(dict: PDFDict, text: string): string | undefined {
  const value = dict.lookup(key(text));
  if (!(value instanceof PDFName)) return undefined;
  const written = value.asString();
  return written.includes('#') ? value.decodeText() : written.slice(1);
}

/** The objects under a key that holds one or an array of them, references kept as they are. */
export function listUnder(dict: PDFDict, text: string): readonly PDFObject[] {
  const value = dict.lookup(key(text));
  if (value instanceof PDFArray) return value.asArray();
  const single = dict.get(key(text));
  return single ? [single] : [];
}

/** The dictionary that an object is or refers to. */
export function asDict(context: PDFContext, object: PDFObject | undefined): PDFDict | undefined {
  const value = object instanceof PDFRef ? context.lookup(object) : object;
  return value instanceof PDFDict ? value : undefined;
}
