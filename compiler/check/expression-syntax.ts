import type { Check } from './check.ts';

/** Conditions, rules and terms are written in the expression language. */
export const expressionSyntax: Check = {
  code: 'expression-syntax',
  severity: 'error',
  summary: 'conditions, rules and terms are written in the expression language',
  why: 'What cannot be read cannot be judged.',
  example: {
    wrong: `- {id: school, type: text, ask: School, when: "age <"}`,
    right: `- {id: school, type: text, ask: School, when: "age < 18"}`,
  },
};
