import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib';
import type { Written } from '../../generators/fillable/write-answer.ts';
import { asDict, key, listUnder, nameUnder } from '../finish-pdf/key.ts';
import { FIELD_FONT, reuseFieldFont } from '../finish-pdf/fields/embed-field-font.ts';
import { saveWithStableId } from '../finish-pdf/save-with-stable-id.ts';
import { drawText } from './draw-text.ts';

const MULTILINE = 1 << 12;

/** Puts values into the fields of a fillable form of ours, and draws them, so that every reader shows them. `font` is that of the fields (TrueType, base64). */
export async function fillPdf(blank: Uint8Array, values: Written, font: string): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(blank, { updateMetadata: false });
  const { context, catalog } = pdf;
  const form = catalog.lookup(key('AcroForm'), PDFDict);
  const ref = form.lookup(key('DR'), PDFDict).lookup(key('Font'), PDFDict).get(key(FIELD_FONT));
  if (!(ref instanceof PDFRef)) throw new Error('The form has no font for its fields.');
  const drawn = await reuseFieldFont(pdf, ref, font);
  const left = new Set(values.keys());
  for (const field of listUnder(form, 'Fields')) visit(asDict(context, field), '');
  if (left.size > 0) throw new Error(`The form has no field ${[...left].join(', ')}.`);
  return saveWithStableId(pdf);

  function visit(field: PDFDict | undefined, around: string): void {
    if (!field) return;
    const own = field.lookup(key('T'));
    const name = own instanceof PDFHexString ? `${around === '' ? '' : `${around}.`}${own.decodeText()}` : around;
    const states = values.get(name);
    if (states && field.has(key('FT'))) {
      left.delete(name);
      setField(field, states);
      return;
    }
    for (const kid of listUnder(field, 'Kids')) visit(asDict(context, kid), name);
  }

  function setField(field: PDFDict, [value = '']: readonly string[]): void {
    if (nameUnder(field, 'FT') === 'Btn') {
      field.set(key('V'), PDFName.of(value));
      const boxes = field.has(key('Kids')) ? listUnder(field, 'Kids').flatMap((kid) => asDict(context, kid) ?? []) : [field];
      for (const box of boxes) if (statesOf(box).includes(value)) box.set(key('AS'), PDFName.of(value));
      return;
    }
    field.set(key('V'), PDFHexString.fromText(value));
    const { width, height } = field.lookup(key('Rect'), PDFArray).asRectangle();
    const flags = field.lookup(key('Ff'));
    const lines = nameUnder(field, 'FT') === 'Ch' ? 'choice' : flags instanceof PDFNumber && (flags.asNumber() & MULTILINE) !== 0 ? 'many' : 'one';
    field.set(key('AP'), context.obj({ N: drawText(value, drawn, { width, height }, lines) }));
  }
}

function statesOf(box: PDFDict): readonly string[] {
  return box.lookup(key('AP'), PDFDict).lookup(key('N'), PDFDict).keys().map((state) => state.decodeText());
}
