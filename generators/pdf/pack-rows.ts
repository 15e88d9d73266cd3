import type { Room } from './choose-layout.ts';

/** Rows of columns for questions that follow each other: as many to a row as fit, each row filled up. `starts` are the places where a row must begin. */
export function packRows(rooms: readonly Room[], columns: number, starts: ReadonlySet<number>): readonly (readonly number[])[] {
  const rows: Room[][] = [];
  let left = 0;
  rooms.forEach((room, index) => {
    const span = Math.min(room.span, columns);
    if (span > left || starts.has(index)) {
      rows.push([]);
      left = columns;
    }
    rows.at(-1)?.push({ ...room, span });
    left -= span;
  });
  return rows.map((row) => fillRow(row, columns));
}

/** Shares out what a row leaves over, the narrowest that can use it first; the last takes it where none can. */
function fillRow(row: readonly Room[], columns: number): readonly number[] {
  const spans = row.map(({ span }) => span);
  const growing = row.flatMap(({ grows }, index) => (grows ? [index] : []));
  const takers = growing.length > 0 ? growing : [row.length - 1];
  for (let left = columns - spans.reduce((sum, span) => sum + span, 0); left > 0; left -= 1) {
    const narrowest = takers.reduce((best, index) => ((spans[index] ?? 0) < (spans[best] ?? 0) ? index : best), takers[0] ?? 0);
    spans[narrowest] = (spans[narrowest] ?? 0) + 1;
  }
  return spans;
}
