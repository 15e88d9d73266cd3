import type { Check } from './check.ts';

/** An expression compares each question with something it can be. */
export const typeMismatch: Check = {
  code: 'type-mismatch',
  severity: 'error',
  summary: 'an expression compares each question with something it can be',
  why: 'A comparison that can never be true hides a question or silences a rule.',
  example: {
    wrong: `- {id: age, type: integer, ask: Age}
- {id: school, type: text, ask: School, when: "age == 'young'"}`,
    right: `- {id: age, type: integer, ask: Age}
- {id: school, type: text, ask: School, when: "age < 18"}`,
  },
};
