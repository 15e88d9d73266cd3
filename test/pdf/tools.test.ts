import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formOf } from '../content/compiled.ts';
import { pageOf, startPrinter } from './print.ts';
import { squeeze } from './read-pdf.ts';

const has = (tool: string, flag = '-v'): boolean => {
  const found = !spawnSync(tool, [flag]).error;
  if (!found) console.info(`skipped: ${tool} is not installed`);
  return found;
};

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'concordat-test-'));
  file = path.join(folder, 'form.pdf');
  const printer = await startPrinter();
  await writeFile(file, await printer.print(await pageOf(formOf('forms', 'information-report'))));
  await printer.close();
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

test.skipIf(!has('qpdf', '--version'))('qpdf finds nothing wrong (skipped without qpdf)', () => {
  const { status, stdout, stderr } = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout).toContain('No syntax or stream encoding errors found');
  expect(status).toBe(0);
});

test.skipIf(!has('pdftotext'))('poppler reads the same words (skipped without poppler)', () => {
  const { stdout } = spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  for (const words of ['Where does the information come from?', 'Answer 3.2 only if the answer to question 3.1 is Yes.', 'OFFICIAL-SENSITIVE']) expect(squeeze(stdout)).toContain(squeeze(words));
});

test.skipIf(!has('pdfinfo'))('poppler sees a tagged A4 document in English with its title (skipped without poppler)', () => {
  const { stdout } = spawnSync('pdfinfo', [file], { encoding: 'utf8' });
  expect(stdout).toMatch(/Title: +Child sexual exploitation information report/);
  expect(stdout).toMatch(/Tagged: +yes/);
  expect(stdout).toMatch(/JavaScript: +no/);
  expect(stdout).toMatch(/Page size: +59[45][.\d]* x 84[12][.\d]* pts \(A4\)/);
});

test.skipIf(!has('pdftoppm'))('every page has ink, and none in the margins that printers cut off or punches pierce (skipped without poppler)', async () => {
  spawnSync('pdftoppm', ['-r', '50', '-gray', file, path.join(folder, 'page')]);
  const pages = (await readdir(folder)).filter((name) => name.endsWith('.pgm'));
  expect(pages.length).toBeGreaterThan(4);
  for (const name of pages) {
    const inked = findInk(await readFile(path.join(folder, name)));
    // At 50 dots an inch a millimetre is 1.97 dots: 19 mm left, 10 mm right, 4 mm above and below.
    expect(inked.left, name).toBeGreaterThanOrEqual(37);
    expect(inked.right, name).toBeGreaterThanOrEqual(20);
    expect(Math.min(inked.top, inked.bottom), name).toBeGreaterThanOrEqual(8);
    expect(inked.dots, name).toBeGreaterThan(500);
  }
});

/** How far the ink of a grey picture (PGM) is from its edges, and how much there is. */
function findInk(picture: Buffer): { left: number; right: number; top: number; bottom: number; dots: number } {
  const head = /^P5\s+(\d+)\s+(\d+)\s+\d+\s/.exec(picture.toString('latin1', 0, 64));
  const [width, height] = [Number(head?.[1]), Number(head?.[2])];
  const dots = picture.subarray(head?.[0].length ?? 0);
  const ink = { left: width, right: width, top: height, bottom: height, dots: 0 };
  dots.forEach((grey, index) => {
    if (grey > 160) return;
    const [x, y] = [index % width, Math.floor(index / width)];
    ink.left = Math.min(ink.left, x);
    ink.right = Math.min(ink.right, width - 1 - x);
    ink.top = Math.min(ink.top, y);
    ink.bottom = Math.min(ink.bottom, height - 1 - y);
    ink.dots += 1;
  });
  return ink;
}
