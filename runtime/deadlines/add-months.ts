import { writeDate } from '../times/date-of-days.ts';
import { lastDayOf } from '../times/is-real-date.ts';

/** The same day of the month so many months later, or the last day of a month that is shorter: 31 August and 3 months is 30 November. */
export function addMonths(date: string, count: number): string {
  const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + count;
  const year = Math.floor(months / 12);
  const month = (months % 12) + 1;
  return writeDate(year, month, Math.min(Number(date.slice(8, 10)), lastDayOf(year, month)));
}
