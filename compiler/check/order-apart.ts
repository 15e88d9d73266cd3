import type { Check } from './check.ts';

/** Only questions that stand together change places in a profile. */
export const orderApart: Check = {
  code: 'order-apart',
  severity: 'error',
  summary: 'only questions of one section, or parts of one question, change places in a profile',
  why: 'A section gives its questions their heading and its condition: in another section they would be other questions.',
  example: {
    wrong: `order: [reviewOn, child] # of two sections`,
    right: `order: [reviewOn, actions] # of one section`,
  },
};
