import type { Check } from './check.ts';

/** Expressions keep to the small part of CEL that every output can say. */
export const notInLanguage: Check = {
  code: 'not-in-language',
  severity: 'error',
  summary: 'expressions keep to the small part of CEL that every output can say',
  why: 'What one output cannot say, two outputs will one day judge differently.',
  example: {
    wrong: `- {id: school, type: text, ask: School, when: "age > 4 ? true : false"}`,
    right: `- {id: school, type: text, ask: School, when: "age > 4"}`,
  },
};
