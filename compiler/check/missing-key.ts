import type { Check } from './check.ts';

/** Every key that must be there is there. */
export const missingKey: Check = {
  code: 'missing-key',
  severity: 'error',
  summary: 'every key that must be there is there',
  why: 'Without it the definition says too little to make anything from it.',
  example: {
    wrong: `- {id: seenOn, type: date}`,
    right: `- {id: seenOn, type: date, ask: Date seen}`,
  },
};
