// Makes of the links that stand in a fillable form's spaces the fields of the PDF. Link and field are the same object, so that its place
// on the page, in the structure and in the order of the Tab key stays what Chromium wrote.
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFString, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib';
import { FORM_FIELD } from '../../../generators/fillable/name-form.ts';
import type { PrintFields, PrintSpace } from '../../../generators/generator.ts';
import { asDict, key, listUnder, nameUnder } from '../key.ts';
import { drawBox, drawNothing } from './draw-box.ts';
import { embedFieldFont, FIELD_FONT, FIELD_STYLE } from './embed-field-font.ts';
import { createFieldTree } from './plant-field.ts';
import { takeLinks, type FoundLink } from './take-links.ts';

/** Bits of field flags (ISO 32000-1, tables 221, 226, 228 and 230) and of annotation flags (table 165). */
const READ_ONLY = 1;
const MULTILINE = 1 << 12;
const RADIO = 1 << 15;
const COMBO = 1 << 17;
const PRINTED = 4;
const HIDDEN = 2;

/** Turns the links to the spaces into fields. Exactly one link must stand for each space, and none for another. */
export async function addFields(pdf: PDFDocument, { form, font, spaces }: PrintFields): Promise<void> {
  const { context, catalog } = pdf;
  const links = matchLinks(spaces, takeLinks(pdf, hostOf(spaces)));
  const tree = createFieldTree(context);
  const embedded = await embedFieldFont(pdf, font);
  const empty = { box: drawNothing(context, 'box'), text: drawNothing(context, 'text') };
  const groups = new Map<string, { readonly kids: PDFArray; readonly ref: PDFRef }>();
  const marks = new Map<string, PDFRef>();

  tree.plant(FORM_FIELD, ...hideForm(pdf, form));
  for (const space of spaces) {
    const { annotation, ref, page, element } = links.get(space.href) as FoundLink;
    for (const name of ['A', 'Border', 'C', 'H', 'Dest', 'QuadPoints', 'Contents']) annotation.delete(key(name));
    setAll(annotation, { Subtype: key('Widget'), F: PDFNumber.of(PRINTED), P: page.ref, MK: context.obj({}), TU: PDFHexString.fromText(space.label) });
    nameElement(pdf, element, space.label);
    if (space.kind === 'tick' || space.kind === 'radio') {
      const { width, height } = annotation.lookup(key('Rect'), PDFArray).asRectangle();
      const size = `${space.kind} ${Math.round(width * 10)} ${Math.round(height * 10)}`;
      const mark = marks.get(size) ?? drawBox(context, space.kind, { width, height });
      marks.set(size, mark);
      const states = context.obj({ Off: empty.box });
      states.set(PDFName.of(space.value ?? 'yes'), mark);
      setAll(annotation, { AP: context.obj({ N: states }), AS: key('Off') });
      if (space.kind === 'radio') joinGroup(space, annotation, ref);
      else {
        setAll(annotation, { FT: key('Btn'), V: key('Off') });
        tree.plant(space.name, annotation, ref);
      }
    } else {
      setAll(annotation, { FT: key(space.kind === 'list' ? 'Ch' : 'Tx'), DA: PDFString.of(FIELD_STYLE), AP: context.obj({ N: empty.text }) });
      if (space.kind === 'lines') annotation.set(key('Ff'), PDFNumber.of(MULTILINE));
      const choices = ['', ...space.choices ?? []].map((choice) => PDFHexString.fromText(choice));
      if (space.kind === 'list') setAll(annotation, { Ff: PDFNumber.of(COMBO), Opt: context.obj(choices) });
      tree.plant(space.name, annotation, ref);
    }
  }
  const resources = context.obj({ Font: {} });
  resources.lookup(key('Font'), PDFDict).set(key(FIELD_FONT), embedded.ref);
  catalog.set(key('AcroForm'), context.register(context.obj({ Fields: tree.roots, DA: PDFString.of(FIELD_STYLE), DR: resources })));

  function joinGroup(space: PrintSpace, annotation: PDFDict, ref: PDFRef): void {
    let group = groups.get(space.name);
    if (!group) {
      const kids = PDFArray.withContext(context);
      const dict = context.obj({ FT: 'Btn', Ff: RADIO, V: 'Off', Kids: kids, TU: PDFHexString.fromText(space.group ?? space.label) });
      group = { kids, ref: context.register(dict) };
      groups.set(space.name, group);
      tree.plant(space.name, dict, group.ref);
    }
    annotation.set(key('Parent'), group.ref);
    group.kids.push(ref);
  }
}

/** The one link of each space. */
function matchLinks(spaces: readonly PrintSpace[], found: readonly FoundLink[]): ReadonlyMap<string, FoundLink> {
  const links = new Map(found.map((link) => [link.href, link]));
  const declared = new Set(spaces.map(({ href }) => href));
  const lacking = spaces.filter(({ href }) => !links.has(href)).map(({ name }) => name);
  const strange = found.filter(({ href }) => !declared.has(href)).map(({ href }) => href);
  const twice = found.filter((link) => links.get(link.href) !== link).map(({ href }) => href);
  const problems = [
    ...lacking.map((name) => `no place for ${name}`), ...strange.map((href) => `no field for ${href}`), ...twice.map((href) => `two places for ${href}`),
  ];
  if (declared.size !== spaces.length) problems.push('two fields with one place');
  if (problems.length > 0) throw new Error(`The fillable form was not made: ${problems.slice(0, 10).join('; ')}.`);
  return links;
}

function hostOf(spaces: readonly PrintSpace[]): string {
  return /^https:\/\/[^/]+\//.exec(spaces[0]?.href ?? '')?.[0] ?? 'https://';
}

/** The element of a link becomes that of a field, which is read out by its words (PDF/UA-1, 7.18.4). What the link drew stays as it is. */
function nameElement({ context }: PDFDocument, element: PDFDict, label: string): void {
  const reference = listUnder(element, 'K').filter((child) => {
    const dict = asDict(context, child);
    return dict !== undefined && nameUnder(dict, 'Type') === 'OBJR';
  });
  setAll(element, { S: key('Form'), K: context.obj([...reference]), Alt: PDFHexString.fromText(label) });
}

/** A field that nobody sees. */
function hideForm(pdf: PDFDocument, form: string): readonly [PDFDict, PDFRef] {
  const { context } = pdf;
  const page = pdf.getPage(0);
  const field = context.obj({
    Type: 'Annot', Subtype: 'Widget', FT: 'Tx', Ff: READ_ONLY, F: HIDDEN, Rect: [0, 0, 0, 0], P: page.ref, V: PDFHexString.fromText(form),
    TU: PDFHexString.fromText('Form and version'), DA: PDFString.of(FIELD_STYLE),
  });
  const ref = context.register(field);
  page.node.lookup(key('Annots'), PDFArray).push(ref);
  return [field, ref];
}

function setAll(dict: PDFDict, values: Readonly<Record<string, Parameters<PDFDict['set']>[1]>>): void {
  for (const [name, value] of Object.entries(values)) dict.set(key(name), value);
}
