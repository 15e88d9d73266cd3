import type { Check } from './check.ts';

/** A text that YAML would read otherwise stands in quotes. */
export const quotesNeeded: Check = {
  code: 'quotes-needed',
  severity: 'error',
  summary: 'a text that YAML would read otherwise stands in quotes',
  why: 'Without quotes YAML cuts such a text off, makes a key or a number of it, or drops part of it without a word.',
  example: {
    wrong: `ask: Phone # of caller`,
    right: `ask: "Phone # of caller"`,
  },
};
