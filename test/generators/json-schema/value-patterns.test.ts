import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as patterns from '../../../generators/json-schema/value-patterns.ts';
import { numbersFrom } from '../../../generators/json-schema/version-schema.ts';
import { isClock, isDate, isDateTime, isMoment, isPartialDate } from '../../agreement/reference-values.ts';

const matches = (pattern: string, text: string) => new RegExp(pattern, 'u').test(text) && !new RegExp(patterns.NOT_IN_TIME, 'u').test(text);
/** Texts near to times: a right one with a character changed, or characters that times are made of. */
const nearTimes = fc.oneof(
  fc.tuple(fc.constantFrom('2024-02-29', '2012-05', '1999~', '23:59', '2026-11-21T10:15:00Z', '2026-11-21T10:15:00.5+01:00', '2026-11/2026-12-01~'), fc.nat(25), fc.constantFrom(...'0123456789-:T.Z+/~ \n'))
    .map(([text, at, character]) => text.slice(0, at % text.length) + character + text.slice((at % text.length) + 1)),
  fc.string({ unit: fc.constantFrom(...'0123456789-:T.Z+/~'), maxLength: 30 }),
);

describe('dates', () => {
  test('every day of 800 years, and no other', () => {
    for (let year = 1600; year < 2400; year += 1) {
      for (let month = 0; month <= 13; month += 1) {
        for (const day of [0, 1, 27, 28, 29, 30, 31, 32]) {
          const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          if (matches(patterns.DATE, text) !== isDate(text)) expect.fail(text);
        }
      }
    }
  });

  test('the first and the last', () => {
    expect(['0000-01-01', '0000-02-29', '0001-01-01', '9999-12-31', '10000-01-01'].filter((text) => matches(patterns.DATE, text))).toEqual(['0001-01-01', '9999-12-31']);
  });

  test.each([
    ['DATE', patterns.DATE, isDate], ['TIME', patterns.TIME, isClock], ['DATE_TIME', patterns.DATE_TIME, isDateTime], ['PARTIAL_DATE', patterns.PARTIAL_DATE, isPartialDate],
    ['MOMENT', patterns.MOMENT, (at: string) => isMoment({ at })],
  ] as const)('%s agrees with the plain reading', (_, pattern, is) => {
    fc.assert(fc.property(nearTimes, (text) => matches(pattern, text) === is(text)), { numRuns: 3000 });
  });
});

describe('versions', () => {
  test('numbers from a least one', () => {
    for (const least of [0, 1, 2, 9, 10, 11, 19, 42, 99, 100, 109, 990, 999]) {
      const pattern = new RegExp(`^(?:${numbersFrom(least)})$`, 'u');
      for (let number = 0; number < 1200; number += 1) if (pattern.test(String(number)) !== number >= least) expect.fail(`${number} from ${least}`);
      expect(['01', '', '-1', '1.0', '1e3', ' 7'].filter((text) => pattern.test(text))).toEqual([]);
    }
  });
});
