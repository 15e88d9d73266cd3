import type { Check } from './check.ts';

/** Each version of a form, component or code list is defined once. */
export const duplicateDefinition: Check = {
  code: 'duplicate-definition',
  severity: 'error',
  summary: 'each version of a form, component or code list is defined once',
  why: 'Of two definitions with one name, nobody could say which a record was made with.',
  example: {
    wrong: `form: visit
version: 1.0.0
# and a second file that begins with the same two lines`,
    right: `form: visit
version: 1.1.0`,
  },
};
