import type { Check } from './check.ts';

/** A map names each key once. */
export const duplicateKey: Check = {
  code: 'duplicate-key',
  severity: 'error',
  summary: 'a map names each key once',
  why: 'With two, one value would be lost without a word.',
  example: {
    wrong: `- {id: seenOn, type: date, ask: Date seen, ask: When?}`,
    right: `- {id: seenOn, type: date, ask: Date seen}`,
  },
};
