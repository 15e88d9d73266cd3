import type { Check } from './check.ts';

/** A file stays within the limits. */
export const tooLarge: Check = {
  code: 'too-large',
  severity: 'error',
  summary: 'a file stays within 1 MB, 2,000 keys in a map, 32 levels, 100,000 characters in a text and 5,000 questions',
  why: 'No form needs more, and a larger file would only keep the compiler busy.',
  example: {
    wrong: `(a file of 2 MB)`,
    right: `(two files of 1 MB)`,
  },
};
