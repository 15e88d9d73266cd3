import type { Check } from './check.ts';

/** Every key is a word. */
export const keyNotText: Check = {
  code: 'key-not-text',
  severity: 'error',
  summary: 'every key is a word',
  why: 'Lists, maps and nothing cannot be keys of a record.',
  example: {
    wrong: `: Date seen`,
    right: `seenOn: Date seen`,
  },
};
