import { birthRange, readDates } from './birth-range.ts';
import { countDays } from './count-days.ts';
import { dateOfDays } from './date-of-days.ts';

/** The youngest and the oldest that someone can be, in whole years. */
export interface AgeRange {
  readonly youngest: number;
  readonly oldest: number;
}

/** A child can be born up to eighteen weeks before the day expected. */
const EARLIEST_BIRTH = 126;

/**
 * How old a person can be on a day (a date, partial date, date-time or moment), from dateOfBirth, estimatedAge and, for a child known only
 * as expected, expectedDateOfBirth: unborn and newborn are 0. Nothing when neither person nor day tells.
 */
export function ageRange(person: unknown, on: unknown): AgeRange | undefined {
  const day = readDates(on);
  if (!day || typeof person !== 'object' || person === null || Array.isArray(person)) return undefined;
  const born = birthRange(person as Readonly<Record<string, unknown>>);
  if (born) return { youngest: yearsBetween(born.last, day.first), oldest: yearsBetween(born.first, day.last) };
  const expected = Object.hasOwn(person, 'expectedDateOfBirth') ? readDates((person as { expectedDateOfBirth: unknown }).expectedDateOfBirth) : undefined;
  return expected && { youngest: 0, oldest: yearsBetween(dateOfDays(countDays(expected.first) - EARLIEST_BIRTH), day.last) };
}

/**
 * Whole years from a birth to a day, 0 before birth. A birthday is reached at the beginning of its day; one on 29 February is reached on
 * 1 March of other years, as commonly held in England.
 */
function yearsBetween(birth: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4));
  return Math.max(0, day.slice(5) < birth.slice(5) ? years - 1 : years);
}
