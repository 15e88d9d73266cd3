import type { Check } from './check.ts';

/** The first key says what a file defines. */
export const unknownKind: Check = {
  code: 'unknown-kind',
  severity: 'error',
  summary: 'the first key says what a file defines: form, component, codes, source, board or profile',
  why: 'Everything else in the file is read by it.',
  example: {
    wrong: `forms: visit
version: 1.0.0`,
    right: `form: visit
version: 1.0.0`,
  },
};
