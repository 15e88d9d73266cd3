import type { Check } from './check.ts';

/** A condition reads questions of its own object or below it, never above. */
export const conditionLooksUp: Check = {
  code: 'condition-looks-up',
  severity: 'error',
  summary: 'a condition reads questions of its own object or below it, never above',
  why: 'A component or list item means the same wherever it is used only if nothing outside decides what it asks, and JSON Schema cannot say the other.',
  example: {
    wrong: `- {id: seen, type: yes-no, ask: Was anyone seen?}
- id: people
  type: list
  ask: Who was seen?
  of:
    - {id: name, type: text, ask: Name, when: seen}`,
    right: `- {id: seen, type: yes-no, ask: Was anyone seen?}
- id: people
  type: list
  ask: Who was seen?
  when: seen
  of:
    - {id: name, type: text, ask: Name}`,
  },
};
