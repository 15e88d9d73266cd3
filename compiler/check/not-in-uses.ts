import type { Check } from './check.ts';

/** Every component and code list that a file names is pinned under `uses`. */
export const notInUses: Check = {
  code: 'not-in-uses',
  severity: 'error',
  summary: 'every component and code list that a file names is pinned under `uses`',
  why: 'A pinned version keeps an old form meaning what it meant when a component moves on.',
  example: {
    wrong: `form: visit
version: 1.0.0
sections:
  - title: Who
    questions:
      - {id: child, type: person, ask: The child}`,
    right: `form: visit
version: 1.0.0
uses: {person: 1.0.0}
sections:
  - title: Who
    questions:
      - {id: child, type: person, ask: The child}`,
  },
};
