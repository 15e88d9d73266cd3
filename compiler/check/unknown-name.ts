import type { Check } from './check.ts';

/** Every name in a condition, rule, deadline or example is a question, term or list of the form. */
export const unknownName: Check = {
  code: 'unknown-name',
  severity: 'error',
  summary: 'every name in a condition, rule, deadline or example is a question, term or list of the form',
  why: 'A misspelt name would make a rule that never speaks.',
  example: {
    wrong: `- {id: reporter, type: text, ask: Name}
- {id: phone, type: text, ask: Telephone, when: "answered(reportr)"}`,
    right: `- {id: reporter, type: text, ask: Name}
- {id: phone, type: text, ask: Telephone, when: "answered(reporter)"}`,
  },
};
