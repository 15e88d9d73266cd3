import type { Check } from './check.ts';

/** Every key has a value, every text words and every list entries. */
export const emptyValue: Check = {
  code: 'empty-value',
  severity: 'error',
  summary: 'every key has a value, every text words and every list entries',
  why: 'Nothing after a colon can mean none, not yet or forgotten; a key that is not needed is left out.',
  example: {
    wrong: `- {id: seenOn, type: date, ask: }`,
    right: `- {id: seenOn, type: date, ask: Date seen}`,
  },
};
