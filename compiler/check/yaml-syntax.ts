import type { Check } from './check.ts';

/** A file is YAML. */
export const yamlSyntax: Check = {
  code: 'yaml-syntax',
  severity: 'error',
  summary: 'a file is YAML',
  why: 'What cannot be read cannot be checked.',
  example: {
    wrong: `uses: {person: 1.0.0`,
    right: `uses: {person: 1.0.0}`,
  },
};
