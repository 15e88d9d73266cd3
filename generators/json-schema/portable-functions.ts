import type { CEL_FUNCTIONS } from '../../compiler/expression/to-cel.ts';

/** A function that portable texts call and that an engine must be given. */
export interface PortableFunction {
  readonly name: (typeof CEL_FUNCTIONS)[number];
  readonly signature: string;
  readonly definition: string;
}

const TIMES = 'A time is a date, a partial date (every day that it can mean; `~` widens it by a year each way), a date-time (an instant), '
  + 'an interval a/b, a time of day, or a moment {at, words}, of which `at` is read. A date-time and a date compare by the date in Europe/London. '
  + 'Words alone, and a time of day beside anything else, compare with nothing.';

/** The functions that JSON Schema and CEL do not have, defined in words. */
export const portableFunctions: readonly PortableFunction[] = [
  {
    name: 'ageUnder', signature: 'ageUnder(person, years, on)',
    definition: 'True unless the person is certainly at least that many whole years old on the day `on`. The birth is read from `dateOfBirth` '
      + 'and from `estimatedAge` {years, on}, which can be a year out each way; a partial date means every day in it, `~` a year '
      + 'more each way. If both agree the narrower reading counts, if they contradict each other the wider. '
      + 'Someone with an `expectedDateOfBirth` alone may be newborn. A person of whom nothing is known may be under any age. '
      + 'A birthday on 29 February falls on 1 March in common years.',
  },
  { name: 'ageAtLeast', signature: 'ageAtLeast(person, years, on)', definition: 'True exactly where `ageUnder` with the same arguments is false.' },
  { name: 'isBefore', signature: 'isBefore(a, b)', definition: `True only if a is certainly earlier than b, whatever the two can mean. ${TIMES}` },
  { name: 'isNotAfter', signature: 'isNotAfter(a, b)', definition: 'True only if a is certainly not later than b, read as by `isBefore`.' },
  { name: 'isAfter', signature: 'isAfter(a, b)', definition: 'True only if a is certainly later than b, read as by `isBefore`.' },
  { name: 'isNotBefore', signature: 'isNotBefore(a, b)', definition: 'True only if a is certainly not earlier than b, read as by `isBefore`.' },
  {
    name: 'hoursBetween', signature: 'hoursBetween(a, b)',
    definition: 'The hours from the instant a to the instant b as a double, negative if b is earlier; not a number unless both are date-times, '
      + 'so that no comparison with it holds.',
  },
];
