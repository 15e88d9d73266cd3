import type { Check } from './check.ts';

/** A value is one that its key allows. */
export const valueNotAllowed: Check = {
  code: 'value-not-allowed',
  severity: 'error',
  summary: 'a value is one that its key allows',
  why: 'Other values mean nothing to the outputs.',
  example: {
    wrong: `- {id: phone, type: text, format: telephone, ask: Phone}`,
    right: `- {id: phone, type: text, format: phone, ask: Phone}`,
  },
};
