import { countDays } from './count-days.ts';
import { dateOfDays, writeDate } from './date-of-days.ts';

const DAY = 86400000;
const HOUR = 3600000;

/** The calendar date in London at an instant (milliseconds from 1970-01-01T00:00Z). */
export function londonDate(instant: number): string {
  return dateOfDays(Math.floor((instant + londonOffset(instant)) / DAY));
}

/**
 * London's offset from UTC in milliseconds: an hour from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of
 * October, as the Summer Time Order 2002 says. Right from 1996; earlier and later instants are read by the same rule.
 */
export function londonOffset(instant: number): number {
  const date = new Date(instant);
  const month = date.getUTCMonth() + 1;
  if (month !== 3 && month !== 10) return month > 3 && month < 10 ? HOUR : 0;
  const isAfter = instant >= lastSunday(date.getUTCFullYear(), month);
  return isAfter === (month === 3) ? HOUR : 0;
}

/** 01:00 UTC on the last Sunday of a month of 31 days. */
function lastSunday(year: number, month: 3 | 10): number {
  const lastDay = countDays(writeDate(year, month, 31));
  const weekday = (((lastDay + 4) % 7) + 7) % 7; // 1970-01-01 was a Thursday; Sunday is 0
  return (lastDay - weekday) * DAY + HOUR;
}
