import type { Check } from './check.ts';

/** A board that has no such contact is asked no question and judged by no rule that names one. */
export const contactNeeded: Check = {
  code: 'contact-needed',
  severity: 'error',
  summary: 'a contact that is `none` is named only by next steps, notes and rules for notice',
  why: '`none` drops the texts that name the contact. A question, an error or a query cannot be dropped: the records would no longer be records of the form.',
  example: {
    wrong: `contacts: {panel: none} # and a question asks: When did {panel} meet?`,
    right: `contacts: {panel: {role: Exploitation Panel, since: "2026-04-01"}}`,
  },
};
