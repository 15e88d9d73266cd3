import { get } from './get.ts';

/** How many of a grid's rows have a tick in one of the columns; 0 when unanswered. */
export function countRows(value: unknown, rows: readonly string[], columns: readonly string[]): number {
  return rows.filter((row) => columns.some((column) => get(get(value, row), column) === true)).length;
}
