import type { Check } from './check.ts';

/** `parts` names only questions that the component has. */
export const unknownPart: Check = {
  code: 'unknown-part',
  severity: 'error',
  summary: '`parts` names only questions that the component has',
  why: 'A misspelt part would silently drop a question from the form.',
  example: {
    wrong: `- {id: child, type: person, ask: The child, parts: {dateOfBrith: {}}}`,
    right: `- {id: child, type: person, ask: The child, parts: {dateOfBirth: {}}}`,
  },
};
