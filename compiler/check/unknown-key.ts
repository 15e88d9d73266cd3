import type { Check } from './check.ts';

/** Every key is one of the language. */
export const unknownKey: Check = {
  code: 'unknown-key',
  severity: 'error',
  summary: 'every key is one of the language',
  why: 'A misspelt key would be dropped without a word.',
  example: {
    wrong: `- {id: seenOn, type: date, ask: Date seen, requird: true}`,
    right: `- {id: seenOn, type: date, ask: Date seen, required: true}`,
  },
};
