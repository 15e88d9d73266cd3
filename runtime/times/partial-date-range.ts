import { isRealDate, lastDayOf } from './is-real-date.ts';
import { shiftYears } from './shift-years.ts';

/** The first and last date that something can mean, both `YYYY-MM-DD`. */
export interface DateRange {
  readonly first: string;
  readonly last: string;
}

/** The dates that `YYYY`, `YYYY-MM` or `YYYY-MM-DD` can mean; a `~` (about) adds a year at each end. Nothing for any other text. */
export function partialDateRange(text: string): DateRange | undefined {
  const about = text.endsWith('~');
  const date = about ? text.slice(0, -1) : text;
  const exact = fillDate(date);
  if (!exact || !about) return exact;
  return { first: shiftYears(exact.first, -1, 'before'), last: shiftYears(exact.last, 1, 'after') };
}

function fillDate(date: string): DateRange | undefined {
  const first = date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
  if (!isRealDate(first)) return undefined;
  if (date.length === 4) return { first, last: `${date}-12-31` };
  if (date.length === 7) return { first, last: `${date}-${lastDayOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)))}` };
  return { first, last: first };
}
