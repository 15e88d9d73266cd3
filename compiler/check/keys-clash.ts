import type { Check } from './check.ts';

/** Keys that exclude each other do not stand together. */
export const keysClash: Check = {
  code: 'keys-clash',
  severity: 'error',
  summary: 'keys that exclude each other do not stand together',
  why: 'If two were there, nobody could say which one counts.',
  example: {
    wrong: `- {id: say-why, must: answered(why), error: Say why., query: Say why.}`,
    right: `- {id: say-why, must: answered(why), query: Say why.}`,
  },
};
