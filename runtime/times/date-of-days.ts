/** The days from 1970-01-01 to 9999-12-31, the last date that can be written. */
const LAST_DAY = 2932896;

/** The date `YYYY-MM-DD` so many days after 1970-01-01; the inverse of `countDays`, up to the last date that can be written. */
export function dateOfDays(days: number): string {
  return new Date(Math.min(days, LAST_DAY) * 86400000).toISOString().slice(0, 10);
}

/** Writes a date so that dates compare as strings: four digits of year, two of month and day. */
export function writeDate(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
