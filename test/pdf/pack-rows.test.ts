import { expect, test } from 'vitest';
import type { Room } from '../../generators/pdf/choose-layout.ts';
import { packRows } from '../../generators/pdf/pack-rows.ts';

const line = (span: number): Room => ({ span, grows: true, layout: 'below' });
const boxes = (span: number): Room => ({ span, grows: false, layout: 'below' });

test.each([
  ['fills a row with lines that grow', [line(4), line(4)], [], [[6, 6]]],
  ['gives what is left to the narrowest line', [line(3), line(5), boxes(2)], [], [[5, 5, 2]]],
  ['gives it to the last where none grows', [boxes(4), boxes(3)], [], [[4, 8]]],
  ['begins a row where the next is too wide', [line(5), line(4), line(4)], [], [[6, 6], [12]]],
  ['begins a row where it must', [line(3), line(3), line(3)], [1], [[12], [6, 6]]],
  ['squeezes what is wider than the page', [line(20)], [], [[12]]],
  ['has no rows for nothing', [], [], []],
])('%s', (_, rooms, starts, rows) => {
  expect(packRows(rooms, 12, new Set(starts))).toEqual(rows);
});
