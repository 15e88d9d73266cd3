import type { Check } from './check.ts';

/** A profile leaves out only optional questions that nothing reads. */
export const neededQuestion: Check = {
  code: 'needed-question',
  severity: 'error',
  summary: 'a profile leaves out only optional questions that nothing reads',
  why: 'A rule, deadline or condition without its question would never speak, or always, and its records would be no records of the form.',
  example: {
    wrong: `notUsed: {panelReferredOn: We have no panel.} # and a rule says: must: answered(panelReferredOn)`,
    right: `notUsed: {panelMinutes: We have no panel.} # and nothing reads it`,
  },
};
