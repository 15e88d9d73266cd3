import {
  decodePDFRawStream, PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRawStream, PDFString, type PDFDocument, type PDFObject,
} from '@cantoo/pdf-lib';

/** The fields of a PDF: their full names, and what stands in those that are not empty. */
export interface PdfFields {
  readonly names: ReadonlySet<string>;
  /** A text; the choice of a list; the states of the boxes that are ticked. */
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/** More fields, or branches inside one another, than these are no form of ours. */
const MOST_FIELDS = 50_000;
const MOST_LEVELS = 64;

const PUSH_BUTTON = 1 << 16;

const key = (name: string): PDFName => PDFName.of(name);

/** What a field has from those around it (ISO 32000-1, 12.7.3.1). */
interface Inherited {
  readonly name: string;
  readonly type: string | undefined;
  readonly flags: number;
  readonly value: PDFObject | undefined;
}

/** Reads the form of a document. Looks at the values of fields, and at the states of boxes, and at nothing else. */
export function readFields(pdf: PDFDocument): PdfFields {
  const names = new Set<string>();
  const values = new Map<string, readonly string[]>();
  const seen = new Set<PDFDict>();
  const form = pdf.catalog.lookup(key('AcroForm'));
  if (form instanceof PDFDict) for (const field of dictsIn(form, 'Fields')) visit(field, { name: '', type: undefined, flags: 0, value: undefined }, 0);
  return { names, values };

  function visit(field: PDFDict, around: Inherited, level: number): void {
    if (seen.has(field) || level > MOST_LEVELS || seen.size > MOST_FIELDS) throw new Error('the fields of this file go round in a ring, or are too many');
    seen.add(field);
    const own = textOf(field.lookup(key('T')));
    const flags = field.lookup(key('Ff'));
    const type = field.lookup(key('FT'));
    const inherited: Inherited = {
      name: own === undefined ? around.name : around.name === '' ? own : `${around.name}.${own}`,
      type: type instanceof PDFName ? type.decodeText() : around.type,
      flags: flags instanceof PDFNumber ? flags.asNumber() : around.flags,
      value: field.lookup(key('V')) ?? around.value,
    };
    const kids = dictsIn(field, 'Kids');
    const fields = kids.filter((kid) => kid.has(key('T')));
    if (fields.length > 0) for (const kid of fields) visit(kid, inherited, level + 1);
    else if (inherited.name !== '') note(inherited, field, kids);
  }

  function note({ name, type, flags, value }: Inherited, field: PDFDict, widgets: readonly PDFDict[]): void {
    if (type === 'Sig' || (type === 'Btn' && (flags & PUSH_BUTTON) !== 0)) return;
    names.add(name);
    const found = type === 'Btn' ? statesOf(value, field, widgets) : textsOf(value);
    const filled = [...new Set([...values.get(name) ?? [], ...found])].filter((text) => text !== '');
    if (filled.length > 0) values.set(name, filled);
  }
}

/** The states that a box, or boxes of a group, are in: what the field says, and what each box shows. They should be one; where they are not, both are told. */
function statesOf(value: PDFObject | undefined, field: PDFDict, widgets: readonly PDFDict[]): readonly string[] {
  const shown = [field, ...widgets].map((widget) => widget.lookup(key('AS')));
  const states = [value, ...shown].flatMap((state) => (state instanceof PDFName ? [state.decodeText()] : textsOf(state)));
  const exported = field.lookup(key('Opt'));
  return [...new Set(states)].filter((state) => state !== 'Off').map((state) => (
    exported instanceof PDFArray && /^\d{1,4}$/.test(state) ? textOf(exported.lookup(Number(state))) ?? state : state
  ));
}

function textsOf(value: PDFObject | undefined): readonly string[] {
  const items = value instanceof PDFArray ? value.asArray().map((_, index) => value.lookup(index)) : [value];
  return items.flatMap((item) => textOf(item) ?? []);
}

function textOf(value: PDFObject | undefined): string | undefined {
  if (value instanceof PDFString || value instanceof PDFHexString) return value.decodeText();
  if (!(value instanceof PDFRawStream)) return undefined;
  const bytes = decodePDFRawStream(value).decode();
  return bytes[0] === 0xfe && bytes[1] === 0xff ? new TextDecoder('utf-16be').decode(bytes) : new TextDecoder().decode(bytes);
}

function dictsIn(dict: PDFDict, name: string): readonly PDFDict[] {
  const list = dict.lookup(key(name));
  if (!(list instanceof PDFArray)) return [];
  return list.asArray().map((_, index) => {
    const item = list.lookup(index);
    if (!(item instanceof PDFDict)) throw new Error('a field of this file is not there');
    return item;
  });
}
