import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import jsqr from 'jsqr';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Printer } from '../../cli/print-pdf.ts';
import { fillableGenerator } from '../../generators/fillable/fillable-generator.ts';
import { hashDefinition } from '../../generators/pdf/hash-definition.ts';
import { makePageCode } from '../../generators/pdf/page-code.ts';
import { formOf } from '../content/compiled.ts';
import { pagesOf, startPrinter } from './print.ts';
import { addNoise, blur, cutCorner, readPgm, toRgba, turn, type Picture } from './scan.ts';

// jsQR is CommonJS, whose default export TypeScript takes for the module.
const decode = ((jsqr as { default?: unknown }).default ?? jsqr) as unknown as typeof import('jsqr').default;

const missing = hasPoppler() ? '' : ' (skipped: pdftoppm is not on this machine)';
const DPI = 200;
/** The corner where the code stands, as readers of forms look for it. */
const CORNER = { wide: Math.round((34 / 25.4) * DPI), high: Math.round((30 / 25.4) * DPI) };

let printer: Printer;
beforeAll(async () => { printer = await startPrinter(); }, 60_000);
afterAll(() => printer.close());

test.skipIf(missing !== '').each([
  ['straight', (picture: Picture) => picture],
  ['turned, out of focus and grainy', (picture: Picture, page: number) => addNoise(blur(turn(picture, page % 2 === 0 ? 2.5 : -2.5), 0.8), 10, page + 1)],
])(`every page of every PDF tells a scanner what it is: %s${missing}`, async (_, spoil) => {
  const form = formOf('forms', 'information-report');
  const hash = hashDefinition(form).toUpperCase();
  for (const [name, job] of [...await pagesOf(form), ...await pagesOf(form, fillableGenerator)]) {
    const layout = { 'form.pdf': '', 'form-large-print.pdf': 'L', 'form-fillable.pdf': 'F', 'review.pdf': 'R' }[name];
    const pictures = rasterize(await printer.print(job));
    const read = pictures.map((picture, page) => {
      const corner = spoil(cutCorner(picture, CORNER.wide, CORNER.high), page);
      return decode(toRgba(corner), corner.width, corner.height)?.data;
    });
    expect(read, name).toEqual(pictures.map((__, page) => `INFORMATION-REPORT:1.0.0-DRAFT:${layout}${page + 1}/${pictures.length}:${hash}`));
  }
}, 120_000);

test('the code grows with the names that it holds', () => {
  const form = formOf('forms', 'information-report');
  const versionOf = (id: string): number => makePageCode({ ...form, id, version: '1.0.0' }, '').version;
  expect([versionOf('referral'), versionOf('return-home-interview'), versionOf('a'.repeat(63))]).toEqual([2, 3, 4]);
});

test('the hash tells definitions apart and does not mind contacts or places in files', () => {
  const form = formOf('forms', 'information-report');
  expect(hashDefinition(form)).toMatch(/^[0-9a-f]{8}$/);
  expect(hashDefinition({ ...form, contacts: [], at: { ...form.at, start: form.at.start + 1 } })).toBe(hashDefinition(form));
  const [first, ...others] = form.answers.questions;
  expect(hashDefinition({ ...form, answers: { ...form.answers, questions: [{ ...first!, ask: { en: 'Other words' } }, ...others] } })).not.toBe(hashDefinition(form));
});

/** The pages of a PDF as an office scanner sees them. */
function rasterize(bytes: Uint8Array): readonly Picture[] {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'concordat-test-'));
  try {
    writeFileSync(path.join(folder, 'in.pdf'), bytes);
    execFileSync('pdftoppm', ['-r', String(DPI), '-gray', 'in.pdf', 'page'], { cwd: folder });
    return readdirSync(folder).filter((file) => file.endsWith('.pgm')).sort().map((file) => readPgm(readFileSync(path.join(folder, file))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function hasPoppler(): boolean {
  try {
    execFileSync('pdftoppm', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
