import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Printer } from '../../cli/print-pdf.ts';
import { formOf } from '../content/compiled.ts';
import { pageOf, pageWith, startPrinter } from './print.ts';
import { readPng } from './read-png.ts';
import { readPgm, type Picture } from './scan.ts';

const hasPoppler = !spawnSync('pdftoppm', ['-v']).error;
if (!hasPoppler) console.info('skipped: pdftoppm is not installed');

let printer: Printer;
let pdf: Uint8Array;
let pictures: readonly Uint8Array[];
beforeAll(async () => {
  printer = await startPrinter();
  pdf = await printer.print(await pageOf(formOf('test/forms', 'kitchen-sink')));
  pictures = await printer.draw(pdf);
}, 60_000);
afterAll(() => printer.close());

test('pictures are of the first two sheets, and small', () => {
  expect(pictures.map(readPng).map(({ width, height }) => [width, height])).toEqual([[360, 509], [360, 509]]);
  for (const picture of pictures) expect(picture.length).toBeLessThan(60_000);
});

test('a form of one sheet has one', async () => {
  expect(await printer.draw(await printer.print(await pageWith('<h1>One sheet</h1>')))).toHaveLength(1);
});

test('the same sheet gives the same bytes: again, at once and from a fresh browser', async () => {
  const digest = (drawn: readonly Uint8Array[]) => drawn.map((picture) => createHash('sha256').update(picture).digest('hex'));
  const fresh = await startPrinter();
  try {
    const all = await Promise.all([printer.draw(pdf), printer.draw(pdf), fresh.draw(pdf)]);
    expect(all.map(digest)).toEqual([digest(pictures), digest(pictures), digest(pictures)]);
  } finally {
    await fresh.close();
  }
}, 60_000);

/** A sheet as poppler draws it, as large as ours. */
function drawByPoppler(sheet: number): Picture {
  const { stdout } = spawnSync('pdftoppm', ['-gray', '-f', `${sheet}`, '-l', `${sheet}`, '-singlefile', '-scale-to-x', '360', '-scale-to-y', '509', '-'], { input: pdf, maxBuffer: 10_000_000 });
  return readPgm(stdout);
}

/** How many levels two pictures are apart: by tiles of eight by eight, since each program puts the edges of letters elsewhere. */
function apart(one: Picture, other: Picture): number {
  const [a, b] = [tile(one), tile(other)];
  return a.reduce((sum, value, index) => sum + Math.abs(value - (b[index] ?? 0)), 0) / a.length;
}

function tile({ width, height, levels }: Picture): number[] {
  const across = Math.floor(width / 8);
  return Array.from({ length: across * Math.floor(height / 8) }, (_, index) => {
    const [x, y] = [(index % across) * 8, Math.floor(index / across) * 8];
    return Array.from({ length: 64 }, (__, at) => levels[(y + Math.floor(at / 8)) * width + x + (at % 8)] ?? 0).reduce((sum, value) => sum + value, 0) / 64;
  });
}

test.skipIf(!hasPoppler)('they show what poppler shows of the same sheets (skipped without poppler)', () => {
  const theirs = [drawByPoppler(1), drawByPoppler(2)];
  const distances = pictures.map(readPng).map((picture) => theirs.map((other) => Math.round(apart(picture, other))));
  for (const [sheet, row] of distances.entries()) expect(row[sheet], `sheet ${sheet + 1}`).toBeLessThan((row[1 - sheet] ?? 0) / 3);
});
