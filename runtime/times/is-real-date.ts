import { wrongWriting } from './wrong-writing.ts';

/** Tells whether a text is a date of the Gregorian calendar written `YYYY-MM-DD`, from 0001-01-01 to 9999-12-31. */
export function isRealDate(text: string): boolean {
  return wrongWriting('date', text) === undefined;
}

/** The number of days of a month (1 to 12). */
export function lastDayOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
