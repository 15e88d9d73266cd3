import type { Check } from './check.ts';

/** A question has only keys of its own type. */
export const keyOfAnotherType: Check = {
  code: 'key-of-another-type',
  severity: 'error',
  summary: 'a question has only keys of its own type',
  why: 'A key that its type does not read would promise something that no output keeps.',
  example: {
    wrong: `- {id: seenOn, type: text, ask: Who saw it?, options: {mother: Mother, father: Father}}`,
    right: `- {id: seenBy, type: choice, ask: Who saw it?, options: {mother: Mother, father: Father}}`,
  },
};
