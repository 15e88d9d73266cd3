import { countDays } from '../times/count-days.ts';
import { londonOffset } from '../times/london-date.ts';
import { readTime } from '../times/read-time.ts';

const DAY = 86400000;

/** From the first to the last moment that an answer can mean, in milliseconds from 1970-01-01T00:00Z. */
export interface Instants {
  readonly first: number;
  readonly last: number;
}

/** The moments that an answer about time can mean; a date is its whole day in London. Nothing for a time of day, words alone or what cannot be read. */
export function instantsOf(value: unknown): Instants | undefined {
  const time = readTime(value);
  if (!time || time.kind === 'clock') return undefined;
  return time.kind === 'instants' ? time : { first: startOfDay(countDays(time.first)), last: endOfDay(countDays(time.last)) };
}

/** The last millisecond before midnight in London at the end of a day, counted from 1970-01-01. */
export function endOfDay(day: number): number {
  return startOfDay(day + 1) - 1;
}

/** Clocks change at 01:00 UTC, never between midnight in London and midnight UTC, so the offset at either is the same. */
function startOfDay(day: number): number {
  return day * DAY - londonOffset(day * DAY);
}
