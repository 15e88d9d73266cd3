import type { Check } from './check.ts';

/** A file holds only text that can be seen. */
export const notText: Check = {
  code: 'not-text',
  severity: 'error',
  summary: 'a file holds only text that can be seen',
  why: 'Controls, direction marks and characters without width make a form read otherwise than it is.',
  example: {
    wrong: `ask: "Date\\u200b seen"   # with a character that nobody can see`,
    right: `ask: Date seen`,
  },
};
