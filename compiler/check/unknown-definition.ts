import type { Check } from './check.ts';

/** Every type, component, code list and board that is named exists. */
export const unknownDefinition: Check = {
  code: 'unknown-definition',
  severity: 'error',
  summary: 'every type, component, code list and board that is named exists',
  why: 'What is not there cannot be asked.',
  example: {
    wrong: `- {id: seenOn, type: dat, ask: Date seen}`,
    right: `- {id: seenOn, type: date, ask: Date seen}`,
  },
};
