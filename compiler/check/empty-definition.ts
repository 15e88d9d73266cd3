import type { Check } from './check.ts';

/** A file defines something. */
export const emptyDefinition: Check = {
  code: 'empty-definition',
  severity: 'error',
  summary: 'a file defines something',
  why: 'A file without keys is most often one that was saved too early.',
  example: {
    wrong: `# to be written`,
    right: `form: visit
version: 1.0.0`,
  },
};
