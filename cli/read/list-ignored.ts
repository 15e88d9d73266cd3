import { PDFArray, PDFDict, PDFName, PDFStream, type PDFDocument, type PDFObject } from '@cantoo/pdf-lib';

/** Deeper than this nothing of a form is; what is, is not looked at either. */
const MOST_LEVELS = 40;

/** What people put onto a page beside its fields. */
const DRAWN = new Set(['FreeText', 'Text', 'Ink', 'Stamp', 'Highlight', 'Line', 'Square', 'Circle', 'Polygon', 'PolyLine', 'Underline', 'StrikeOut', 'Caret']);

/** What a file holds besides its form, in sentences: it was not run, opened or read. */
export function listIgnored(pdf: PDFDocument): readonly string[] {
  let [scripts, files, drawn] = [0, 0, 0];
  const visit = (object: PDFObject, level: number): void => {
    if (level > MOST_LEVELS) return;
    if (object instanceof PDFStream) visit(object.dict, level + 1);
    else if (object instanceof PDFArray) for (const item of object.asArray()) visit(item, level + 1);
    else if (object instanceof PDFDict) {
      const named = (name: string): string => {
        const value = object.get(PDFName.of(name));
        return value instanceof PDFName ? value.decodeText() : '';
      };
      if (named('S') === 'JavaScript' || object.has(PDFName.of('JS'))) scripts += 1;
      if (named('Type') === 'EmbeddedFile' || object.has(PDFName.of('EF'))) files += 1;
      if (DRAWN.has(named('Subtype'))) drawn += 1;
      for (const value of object.values()) visit(value, level + 1);
    }
  };
  for (const [, object] of pdf.context.enumerateIndirectObjects()) visit(object, 0);
  const form = pdf.catalog.lookup(PDFName.of('AcroForm'));
  return [
    ...(scripts > 0 ? ['The file has scripts in it. They were not run.'] : []),
    ...(files > 0 ? ['The file has other files in it. They were not opened.'] : []),
    ...(form instanceof PDFDict && form.has(PDFName.of('XFA')) ? ['The file has a second form in it (XFA). It was not read.'] : []),
    ...(drawn > 0 ? [`There are notes or drawings on the pages beside the fields (${drawn}). They were not read: look at them.`] : []),
  ];
}
