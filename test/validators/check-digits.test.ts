import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitsCheckDigit } from '../../runtime/identifiers/fits-check-digit.ts';
import { fitsCheckDigit as reference } from '../agreement/reference-check-digits.ts';

/** Worked out by hand from the published rules. */
test.each<readonly [system: string, value: string | number, fits: boolean]>([
  // 9 x 10 + 9 x 9 + 9 x 8 + 1 x 2 = 245 = 22 x 11 + 3; 11 - 3 = 8
  ['nhs-number', '9990000018', true],
  ['nhs-number', '9990000019', false],
  // 9 x 10 + 9 x 9 + 9 x 8 + 3 x 2 + 1 x 0: 243 + 6 = 249 = 22 x 11 + 7; 11 - 7 = 4
  ['nhs-number', '9990000034', true],
  // 243 + 5 x 4 = 263 leaves 10, so 1 fits
  ['nhs-number', '9990005000', false],
  ['nhs-number', '9990005001', true],
  // 243 + 2 x 5 = 253 = 23 x 11; 11 counts as 0
  ['nhs-number', '9990020000', true],
  ['nhs-number', '9990000050', true],
  // 243 + 3 x 3 + 1 x 2 = 254 = 23 x 11 + 1; 10 is no digit, so nothing fits
  ...[...'0123456789'].map((digit) => ['nhs-number', `999000031${digit}`, false] as const),
  // The same sum, 245, leaves 3; 10 - 3 = 7
  ['uln', '9990000017', true],
  ['uln', '9990000018', false],
  // 253 leaves 0: no learner number has it
  ['uln', '9990000050', false],
  // 1 x 2 = 2: the third letter is C
  ['upn', 'C100000000000', true],
  ['upn', 'D100000000000', false],
  // Temporary: A counts 0; B counts 1, by 13: the fourteenth letter is P
  ['upn', 'A00000000000A', true],
  ['upn', 'P00000000000B', true],
  ['upn', 'B00000000000B', false],
  // S is none of the letters
  ['upn', 'K00000000000S', false],
  ['uprn', '1', true],
  ['nhs-number', 'no number', true],
  ['nhs-number', 9990000019, true],
])('%s %s', (system, value, fits) => {
  expect(fitsCheckDigit(system, value)).toBe(fits);
});

test('agrees with another writing of the rules', () => {
  const digits = (count: number) => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }).map((numbers) => numbers.join(''));
  const letter = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const numbers = fc.oneof(
    fc.record({ system: fc.constantFrom('nhs-number', 'uln'), value: digits(10) }),
    fc.record({ system: fc.constant('upn'), value: fc.tuple(letter, digits(11), fc.oneof(letter, digits(1))).map((parts) => parts.join('')) }),
  );
  fc.assert(fc.property(numbers, ({ system, value }) => {
    expect(fitsCheckDigit(system, value)).toBe(reference({ system, value }));
  }), { numRuns: 3000 });
});
