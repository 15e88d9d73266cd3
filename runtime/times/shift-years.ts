import { lastDayOf } from './is-real-date.ts';
import { writeDate } from './date-of-days.ts';

/**
 * The same day so many years later (earlier if negative), within the years 0001 to 9999. A leap day that meets no other goes to 28 February
 * (`leap: 'before'`) or 1 March (`'after'`), whichever makes a range wider.
 */
export function shiftYears(date: string, years: number, leap: 'before' | 'after'): string {
  const year = Math.min(9999, Math.max(1, Number(date.slice(0, 4)) + years));
  if (date.slice(5) === '02-29' && lastDayOf(year, 2) === 28) return leap === 'before' ? writeDate(year, 2, 28) : writeDate(year, 3, 1);
  return writeDate(year, Number(date.slice(5, 7)), Number(date.slice(8, 10)));
}
