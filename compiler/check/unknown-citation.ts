import type { Check } from './check.ts';

/** Every citation points at a source, a part and an item that are catalogued. */
export const unknownCitation: Check = {
  code: 'unknown-citation',
  severity: 'error',
  summary: 'every citation points at a source, a part and an item that are catalogued',
  why: 'A citation that leads nowhere cannot be checked by the board that signs the form.',
  example: {
    wrong: `- {id: name, item: 99, type: text, ask: Name}`,
    right: `- {id: name, item: 2, type: text, ask: Name}`,
  },
};
