import type { Check } from './check.ts';

/** Every number can be kept exactly. */
export const unsafeNumber: Check = {
  code: 'unsafe-number',
  severity: 'error',
  summary: 'every number can be kept exactly',
  why: 'Programs round larger numbers without a word; infinity and minus zero are not numbers of a form.',
  example: {
    wrong: `max: 12345678901234567890`,
    right: `max: 1000`,
  },
};
