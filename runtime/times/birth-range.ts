import { countDays } from './count-days.ts';
import { dateOfDays } from './date-of-days.ts';
import type { DateRange } from './partial-date-range.ts';
import { datesOf, readTime } from './read-time.ts';
import { shiftYears } from './shift-years.ts';

/**
 * The dates on which a person can have been born, from `dateOfBirth` and `estimatedAge {years, on}`. An estimate can be a year out each way.
 * Where both are there and agree the narrower reading counts; where they contradict each other anything between them is possible.
 */
export function birthRange(person: Readonly<Record<string, unknown>>): DateRange | undefined {
  const stated = Object.hasOwn(person, 'dateOfBirth') ? readDates(person['dateOfBirth']) : undefined;
  const estimated = Object.hasOwn(person, 'estimatedAge') ? readEstimate(person['estimatedAge']) : undefined;
  if (!stated || !estimated) return stated ?? estimated;
  const both = { first: later(stated.first, estimated.first), last: earlier(stated.last, estimated.last) };
  return both.first <= both.last ? both : { first: earlier(stated.first, estimated.first), last: later(stated.last, estimated.last) };
}

/** The dates that an answer can mean; a date-time's is London's. */
export function readDates(value: unknown): DateRange | undefined {
  const time = readTime(value);
  return time && datesOf(time);
}

function readEstimate(estimate: unknown): DateRange | undefined {
  if (typeof estimate !== 'object' || estimate === null || !Object.hasOwn(estimate, 'years') || !Object.hasOwn(estimate, 'on')) return undefined;
  const { years, on } = estimate as { years: unknown; on: unknown };
  const dates = readDates(on);
  if (typeof years !== 'number' || !dates) return undefined;
  // Someone who may be 14 has not had the fifteenth birthday: born at the earliest the day after that many years before.
  const first = dateOfDays(countDays(shiftYears(dates.first, -(years + 2), 'before')) + 1);
  return { first, last: shiftYears(dates.last, -Math.max(0, years - 1), 'before') };
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
