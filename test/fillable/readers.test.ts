import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { PDFCheckBox, PDFDocument, PDFDropdown, PDFRadioGroup, PDFTextField } from '@cantoo/pdf-lib';
import fontkit from '@cantoo/fontkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillPdf } from '../../cli/fill/fill-pdf.ts';
import { openFilledPdf } from '../../cli/read/open-filled-pdf.ts';
import { fillForm } from '../../generators/fillable/fill-form.ts';
import { planSpaces } from '../../generators/fillable/plan-spaces.ts';
import { readForm } from '../../generators/fillable/read-form.ts';
import { formOf } from '../content/compiled.ts';
import { startPrinter } from '../pdf/print.ts';
import { openPdf, squeeze } from '../pdf/read-pdf.ts';
import { fieldFont, printBlank, readExamples, validatorOf } from './blank-form.ts';

// Others fill in and read the same file: pdf-lib through its own interface, pdf.js, qpdf and poppler.

const form = formOf('forms', 'information-report');
const record = new Map(readExamples(form)).get('full-final') ?? {};
const OTHERS = { 'people[0].person.names[0].fullName': 'Łukasz Żółć', 'people[0].person.alsoKnownAs[0].name': 'Ŵyn tŷ', 'information': 'Ștefan și Ţara\nsecond line' } as const;

const has = (tool: string, flag: string): boolean => {
  const found = !spawnSync(tool, [flag]).error;
  if (!found) console.info(`skipped: ${tool} is not installed`);
  return found;
};

let folder: string;
let file: string;
let blank: Uint8Array;
let filled: Uint8Array;
let values: ReadonlyMap<string, readonly string[]>;
let validate: Awaited<ReturnType<typeof validatorOf>>['validate'];
beforeAll(async () => {
  const printer = await startPrinter();
  blank = await printBlank(form, printer);
  await printer.close();
  ({ validate } = await validatorOf(form));
  values = new Map([...fillForm(form, record, validate).values, ...Object.entries(OTHERS).map(([name, text]) => [name, [text]] as const)]);
  filled = await fillPdf(blank, values, await fieldFont());
  folder = await mkdtemp(path.join(os.tmpdir(), 'concordat-test-'));
  file = path.join(folder, 'filled.pdf');
  await writeFile(file, filled);
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

/** What was put in, as one text a field. */
const expected = (): Record<string, string> => Object.fromEntries([...values].map(([name, [value = '']]) => [name, value]));

test('pdf.js reads the names and values that were written', async () => {
  const fields = await (await openPdf(filled)).getFieldObjects() as unknown as Record<string, readonly { readonly type: string; readonly value?: unknown; readonly exportValues?: string }[]>;
  const read = Object.entries(fields).flatMap(([name, objects]) => {
    const value = objects.map((object) => object.value).find((one) => typeof one === 'string' && one !== '' && one !== 'Off');
    return value === undefined || name === '@form' ? [] : [[name, value] as const];
  });
  expect(Object.fromEntries(read)).toEqual(expected());
});

test.skipIf(!has('qpdf', '--version'))('qpdf reads the same, and finds nothing wrong (skipped without qpdf)', () => {
  const { stdout } = spawnSync('qpdf', ['--json', '--json-key=acroform', file], { encoding: 'utf8' });
  const { acroform } = JSON.parse(stdout) as { acroform: { fields: readonly { fullname: string; value: unknown }[] } };
  const read = acroform.fields.flatMap(({ fullname, value }) => {
    const text = typeof value === 'string' ? value.replace(/^(?:u:|\/)/, '') : '';
    return text === '' || text === 'Off' || fullname === '@form' ? [] : [[fullname, text] as const];
  });
  expect(Object.fromEntries(read)).toEqual(expected());
  const check = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' });
  expect([check.status, check.stderr]).toEqual([0, '']);
});

test('pdf-lib reads the same through its own interface', async () => {
  const pdf = await PDFDocument.load(filled, { updateMetadata: false });
  const read = pdf.getForm().getFields().flatMap((field): (readonly [string, string])[] => {
    const value = field instanceof PDFTextField ? field.getText() : field instanceof PDFDropdown ? field.getSelected()[0]
      : field instanceof PDFRadioGroup ? field.getSelected() : field instanceof PDFCheckBox && field.isChecked() ? field.acroField.getValue().decodeText() : undefined;
    return value === undefined || value === '' || field.getName() === '@form' ? [] : [[field.getName(), value]];
  });
  expect(Object.fromEntries(read)).toEqual(expected());
});

test.skipIf(!has('pdftotext', '-v'))('poppler shows every text, with Welsh, Polish and Romanian letters, without drawing it anew (skipped without poppler)', () => {
  const shown = squeeze(spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).stdout);
  for (const text of [...Object.values(OTHERS).flatMap((one) => one.split('\n')), 'sam@academy.example.org', '13 November 2026, 20:30']) expect(shown).toContain(squeeze(text));
});

test('a form that pdf-lib filled in, as any program may, is read as it is meant', async () => {
  const pdf = await PDFDocument.load(blank, { updateMetadata: false });
  pdf.registerFontkit(fontkit);
  const ours = pdf.getForm();
  for (const [name, [value = '']] of values) {
    const field = ours.getField(name);
    if (field instanceof PDFTextField) field.setText(value);
    else if (field instanceof PDFDropdown || field instanceof PDFRadioGroup) field.select(value);
    else if (field instanceof PDFCheckBox) field.check();
  }
  ours.updateFieldAppearances(await pdf.embedFont(Buffer.from(await fieldFont(), 'base64'), { subset: true }));
  const bytes = await pdf.save();
  const header = { recordId: '5f0c1d2e-3b4a-4c5d-8e6f-0000000000ff', saved: '2026-11-25T12:00:00+00:00' };
  const theirs = readForm(form, await openFilledPdf(bytes, 'theirs.pdf'), header, validate);
  const own = readForm(form, await openFilledPdf(filled, 'ours.pdf'), header, validate);
  expect(theirs).toEqual(own);
  expect(theirs.untaken).toEqual([]);
  expect(theirs.record['answers']).toMatchObject({ reporter: { name: 'Sam Example' }, informationSource: 'professional', information: 'Ștefan și Ţara\nsecond line' });
});

test('every name is that of its answer in a record', () => {
  const named = new Set(planSpaces(form).map(({ name }) => name));
  for (const name of ['reportedAt', 'absent.reporter', 'reporter.absent.name', 'reporter.email', 'premises[0].address.postcode', 'incidents[1].at.words', 'people[1].person.names[0].fullName', '@reasons.refer-as-well']) expect(named).toContain(name);
  for (const name of named) expect(name).toMatch(/^(?:@reasons\.[a-z0-9-]+|(?:[a-zA-Z0-9]+(?:\[\d+\])?)(?:\.[a-zA-Z0-9-]+(?:\[\d+\])?)*(?::[a-z-]+)?)$/);
});
