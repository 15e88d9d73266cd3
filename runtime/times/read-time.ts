import { londonDate } from './london-date.ts';
import { partialDateRange, type DateRange } from './partial-date-range.ts';
import { readInstant } from './read-instant.ts';
import { wrongWriting } from './wrong-writing.ts';

/**
 * What an answer about time can mean, from the first to the last possibility: instants in milliseconds, calendar dates, or times of day
 * (`HH:MM`) without a date.
 */
export type TimeRange =
  | { readonly kind: 'instants'; readonly first: number; readonly last: number }
  | ({ readonly kind: 'dates' } & DateRange)
  | { readonly kind: 'clock'; readonly first: string; readonly last: string };

/**
 * Reads a date, partial date, date-time, time of day, interval `a/b` or moment `{at, words}`. Nothing when the answer is missing, is words
 * alone or cannot be read, or when an interval ends before it begins: such a time is unknown.
 */
export function readTime(value: unknown): TimeRange | undefined {
  if (typeof value === 'string') return value.includes('/') ? readInterval(value) : readPoint(value);
  if (typeof value === 'object' && value !== null && Object.hasOwn(value, 'at')) {
    const { at } = value as { at: unknown };
    return typeof at === 'string' ? readTime(at) : undefined;
  }
  return undefined;
}

/** The calendar dates of a time; a date-time's are London's. Nothing for a time of day. */
export function datesOf(time: TimeRange): DateRange | undefined {
  if (time.kind === 'clock') return undefined;
  return time.kind === 'dates' ? time : { first: londonDate(time.first), last: londonDate(time.last) };
}

function readPoint(text: string): TimeRange | undefined {
  const instant = readInstant(text);
  if (instant !== undefined) return { kind: 'instants', first: instant, last: instant };
  if (wrongWriting('time', text) === undefined) return { kind: 'clock', first: text, last: text };
  const dates = partialDateRange(text);
  return dates && { kind: 'dates', ...dates };
}

function readInterval(text: string): TimeRange | undefined {
  const [from = '', to = '', more] = text.split('/');
  const start = readPoint(from);
  const end = readPoint(to);
  if (!start || !end || more !== undefined || start.kind === 'clock' || end.kind === 'clock') return undefined;
  if (start.kind === 'instants' && end.kind === 'instants') {
    return start.first <= end.last ? { kind: 'instants', first: start.first, last: end.last } : undefined;
  }
  const first = datesOf(start)?.first ?? '';
  const last = datesOf(end)?.last ?? '';
  return first <= last ? { kind: 'dates', first, last } : undefined;
}
