import { createHash } from 'node:crypto';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillPdf } from '../../cli/fill/fill-pdf.ts';
import { finishPdf } from '../../cli/finish-pdf/finish-pdf.ts';
import type { Printer } from '../../cli/print-pdf.ts';
import { questionsIn, shapeOf } from '../../compiler/model/walk.ts';
import { planSpaces } from '../../generators/fillable/plan-spaces.ts';
import { formOf } from '../content/compiled.ts';
import { lintPdfUa } from '../pdf/lint-pdf-ua.ts';
import { startPrinter } from '../pdf/print.ts';
import { listKeys, openPdf } from '../pdf/read-pdf.ts';
import { fieldFont, fillablePage, FORMS, printBlank } from './blank-form.ts';

let printer: Printer;
beforeAll(async () => { printer = await startPrinter(); }, 60_000);
afterAll(() => printer.close());

const key = (name: string) => PDFName.of(name);

/** The widgets of all pages that are seen, in the order of the pages. */
async function widgetsOf(bytes: Uint8Array): Promise<readonly PDFDict[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  return pdf.getPages().flatMap((page) => {
    const list = page.node.lookupMaybe(key('Annots'), PDFArray);
    return (list?.asArray() ?? []).map((_, index) => list?.lookup(index, PDFDict) as PDFDict)
      .filter((widget) => widget.lookup(key('Subtype')) === key('Widget') && String(widget.lookup(key('F'))) !== '2');
  });
}

const words = (dict: PDFDict, name: string): string => dict.lookup(key(name), PDFHexString).decodeText();

describe.each([...FORMS.map((id) => ['forms', id] as const), ['test/forms', 'kitchen-sink'] as const])('%s %s', (folder, id) => {
  const form = formOf(folder, id);
  const spaces = planSpaces(form);
  let bytes: Uint8Array;
  beforeAll(async () => { bytes = await printBlank(form, printer); }, 60_000);

  test('has one widget for each space, in the order of reading, called by the words of its question', async () => {
    const widgets = await widgetsOf(bytes);
    expect(widgets.map((widget) => words(widget, 'TU'))).toEqual(spaces.map(({ label }) => label));
    for (const label of spaces.map((space) => space.label)) expect(label).toMatch(/\p{L}/u);
  });

  test('has exactly its fields, each name once, as an independent reader sees them', async () => {
    const fields = await (await openPdf(bytes)).getFieldObjects() as unknown as Record<string, readonly { readonly type: string }[]>;
    const named = Object.entries(fields).filter(([, objects]) => objects.some(({ type }) => type !== '')).map(([name]) => name).filter((name) => name !== '@form');
    expect(named.sort()).toEqual([...new Set(spaces.map(({ name }) => name))].sort());
    const boxes = new Map<string, number>();
    for (const { name } of spaces) boxes.set(name, (boxes.get(name) ?? 0) + 1);
    for (const [name, count] of boxes) expect(fields[name]?.filter(({ type }) => type !== '').length, name).toBe(spaces.some((space) => space.name === name && space.kind === 'radio') ? count : 1);
  });

  test('has a space for every question of the record, but for those of rows that paper has not', () => {
    const written = new Set(spaces.flatMap(({ of }) => (of.kind === 'answer' ? [of.question.address] : [])));
    const left = [...questionsIn(form.answers)].filter((question) => !shapeOf(question) && question.type !== 'grid' && !written.has(question.address)).map(({ address }) => address);
    expect(left.filter((address) => !/Observed\.(?:by|factOrOpinion|source)$/.test(address))).toEqual([]);
  });

  test('keeps to PDF/UA, and has elements of fields with alternative words', async () => {
    expect(await lintPdfUa(bytes)).toEqual([]);
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    const elements = pdf.context.enumerateIndirectObjects().flatMap(([, object]) => (object instanceof PDFDict && object.get(key('S')) === key('Form') ? [object] : []));
    expect(elements.map((element) => words(element, 'Alt')).sort()).toEqual(spaces.map(({ label }) => label).sort());
  });

  test('runs nothing, sends nothing and asks no reader to draw for it', async () => {
    const keys = await listKeys(bytes);
    for (const name of ['JS', 'JavaScript', 'AA', 'OpenAction', 'SubmitForm', 'ResetForm', 'Launch', 'URI', 'XFA', 'NeedAppearances', 'EmbeddedFile']) expect(keys).not.toContain(name);
    expect(keys).toContain('AcroForm');
  });
});

test('the same form gives the same bytes, also when it is filled in', async () => {
  const form = formOf('forms', 'information-report');
  const values = new Map([['reporter.name', ['Sam Example']], ['licensedService', ['yes']], ['people[0].involvement.someone-else', ['someone-else']]]);
  const digests = [];
  for (let round = 0; round < 2; round += 1) {
    const blank = await printBlank(form, printer);
    const filled = await fillPdf(blank, values, await fieldFont());
    digests.push(createHash('sha256').update(blank).update(filled).digest('hex'));
  }
  expect(digests[0]).toBe(digests[1]);
}, 60_000);

test('a page with a field too few, too many or twice is refused', async () => {
  const page = await fillablePage(formOf('forms', 'information-report'));
  const { fields } = page;
  if (!fields) throw new Error('The page has no fields.');
  const { fields: _, ...plain } = page;
  const reporter = '<a class="field" href="https://field.invalid/reporter.name"></a>';
  expect(page.html).toContain(reporter);
  const refuse = (change: Partial<typeof page>) => expect(printer.print({ ...page, ...change }));
  await refuse({ html: page.html.replace(reporter, '') }).rejects.toThrow('no place for reporter.name');
  await refuse({ html: page.html.replace('</main>', `<p style="position:relative">x${reporter}</p></main>`) }).rejects.toThrow('two places for https://field.invalid/reporter.name');
  await refuse({ fields: { ...fields, spaces: fields.spaces.filter(({ name }) => name !== 'reporter.name') } }).rejects.toThrow('no field for https://field.invalid/reporter.name');
  await expect(finishPdf(new TextEncoder().encode('no'), plain)).rejects.toThrow();
}, 60_000);
