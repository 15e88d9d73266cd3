import type { At } from './at.ts';
import type { Judging } from './judging.ts';

/** Generated statements that judge one object of answers and what is below it. */
export type Judge = (object: never, at: At, judging: Judging) => void;

/** Judges each entry of a list. */
export function eachItem(list: readonly never[], at: At, judging: Judging, judge: Judge): void {
  for (let index = 0; index < list.length; index += 1) judge(list[index] as never, { up: at, key: index }, judging);
}

/** Judges each row of a grid. */
export function eachRow(grid: Readonly<Record<string, never>>, at: At, judging: Judging, judge: Judge): void {
  for (const row of Object.keys(grid)) {
    const cells = grid[row];
    if (cells !== undefined) judge(cells, { up: at, key: row }, judging);
  }
}
