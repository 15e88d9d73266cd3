/** The days from 1970-01-01 to 9999-12-31, the last date that can be written. */
const LAST_DAY = 2932896;

/** The date `YYYY-MM-DD` so many days after 1970-01-01; the inverse of `countDays`, up to the last date that can be written. */
export function dateOfDays(days: number): string {
  const date = new Date(Math.min(days, LAST_DAY) * 86400000);
  return writeDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** Writes a date so that dates compare as strings: four digits of year, two of month and day. */
export function writeDate(year: number, month: number, day: number): string {
  // As one number and taken apart, which is quicker than filling up each.
  const digits = String(year * 10000 + month * 100 + day).padStart(8, '0');
  return `${digits.slice(0, -4)}-${digits.slice(-4, -2)}-${digits.slice(-2)}`;
}
