import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillPdf } from '../../cli/fill/fill-pdf.ts';
import type { Printer } from '../../cli/print-pdf.ts';
import type { RunningValidator } from '../../cli/prefill/run-validator.ts';
import { openFilledPdf } from '../../cli/read/open-filled-pdf.ts';
import { fillForm } from '../../generators/fillable/fill-form.ts';
import { readForm } from '../../generators/fillable/read-form.ts';
import { formOf } from '../content/compiled.ts';
import { startPrinter } from '../pdf/print.ts';
import { randomRecord } from '../support/random-records.ts';
import { fieldFont, FORMS, printBlank, readExamples, validatorOf } from './blank-form.ts';

let printer: Printer;
beforeAll(async () => { printer = await startPrinter(); }, 60_000);
afterAll(() => printer.close());

const MADE = { recordId: '5f0c1d2e-3b4a-4c5d-8e6f-0000000000ff', saved: '2026-11-25T12:00:00+00:00' };

/** The leaves of a value by their JSON pointers; the codes of several choices are one leaf, whose order says nothing. */
function leavesOf(value: unknown, pointer = ''): readonly (readonly [string, string])[] {
  const isCodes = Array.isArray(value) && value.every((item) => typeof item === 'string');
  if (typeof value !== 'object' || value === null || isCodes) return [[pointer, JSON.stringify(isCodes ? [...value as string[]].sort() : value)]];
  return Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, `${pointer}/${name}`));
}

/** What was carried and what was named as not fitting make up all answers, and nothing came from elsewhere. */
function expectCovered(record: Readonly<Record<string, unknown>>, read: Readonly<Record<string, unknown>>, unfitting: readonly string[]): number {
  const before = new Map(leavesOf(record['answers'], '/answers'));
  const after = new Map(leavesOf(read['answers'], '/answers'));
  const isNamed = (pointer: string) => unfitting.some((named) => pointer === named || pointer.startsWith(`${named}/`));
  for (const [pointer, leaf] of before) if (!isNamed(pointer)) expect(after.get(pointer), pointer).toBe(leaf);
  for (const pointer of after.keys()) if (!before.has(pointer)) expect(isNamed(pointer) || unfitting.some((named) => named.startsWith(pointer.replace(/\/[^/]*$/, ''))), pointer).toBe(true);
  return [...before.keys()].filter((pointer) => !isNamed(pointer)).length;
}

/** How much of the stored examples must come through; the rest is what paper has no room for: third people, dates of reasons. */
const MOST = 0.94;

describe.each(FORMS)('every example of %s', (id) => {
  const form = formOf('forms', id);
  const examples = readExamples(form);
  let blank: Uint8Array;
  let font: string;
  let validator: RunningValidator;
  let [carried, all] = [0, 0];
  beforeAll(async () => {
    [blank, font, validator] = await Promise.all([printBlank(form, printer), fieldFont(), validatorOf(form)]);
  }, 60_000);

  test.each(examples)('%s comes back from its PDF, or is named', async (_, record) => {
    const { values, unfitting } = fillForm(form, record, validator.validate);
    const opened = await openFilledPdf(await fillPdf(blank, values, font), 'filled.pdf');
    const { record: read, untaken, missing } = readForm(form, opened, MADE, validator.validate);
    carried += expectCovered(record, read, unfitting);
    all += leavesOf(record['answers']).length;
    expect(missing).toEqual([]);
    for (const { field } of untaken) expect(field).not.toBe('');
    const { wellFormed } = validator.validate(read);
    expect(wellFormed).toBe(true);
    expect(read).toMatchObject({ ...MADE, status: 'draft', form: form.id, version: form.version });
  });

  test('nearly all answers come back', () => {
    expect(all).toBeGreaterThan(100);
    expect(carried / all).toBeGreaterThan(MOST);
  });
});

test('records of every type of question come back, or are named', async () => {
  const form = formOf('test/forms', 'kitchen-sink');
  const { validate } = await validatorOf(form);
  for (let seed = 1; seed <= 80; seed += 1) {
    const record = randomRecord(form, seed, seed % 2 === 0 ? 'loose' : 'complete') as Readonly<Record<string, unknown>>;
    const { values, unfitting } = fillForm(form, record, validate);
    const { record: read } = readForm(form, { names: new Set(), values }, MADE, validate);
    expectCovered(record, read, unfitting);
    expect(validate(read).wellFormed, String(seed)).toBe(true);
  }
});
