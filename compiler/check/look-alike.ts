import type { Check } from './check.ts';

/** No text looks like another that it is not. */
export const lookAlike: Check = {
  code: 'look-alike',
  severity: 'warning',
  summary: 'no text looks like another that it is not',
  why: 'A Cyrillic а looks like a Latin a; searching, sorting and comparing tell them apart.',
  example: {
    wrong: `ask: "Аddress"   # the first letter is Cyrillic`,
    right: `ask: Address`,
  },
};
