import { expect, test } from 'vitest';
import { sayDate } from '../../../generators/reading-copy/say-date.ts';

test.for([
  ['2014-06-01', '1 June 2014'], ['2014-06', 'June 2014'], ['2014', '2014'], ['2014~', 'about 2014'], ['2014-06-01~', 'about 1 June 2014'],
  ['2026-11-24T10:15:00+00:00', '24 November 2026 at 10:15'], ['2026-11-24T10:15:00.5Z', '24 November 2026 at 10:15'],
  ['2014-06-01/2014-06-03', '1 June 2014 to 3 June 2014'], ['10:15', '10:15'], ['some words', 'some words'],
] as const)('%s is said as %s', ([value, words]) => {
  expect(sayDate(value)).toBe(words);
});
