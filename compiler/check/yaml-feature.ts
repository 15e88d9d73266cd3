import type { Check } from './check.ts';

/** A file uses plain YAML. */
export const yamlFeature: Check = {
  code: 'yaml-feature',
  severity: 'error',
  summary: 'a file uses plain YAML: no anchors, aliases, tags, directives, merge keys, long keys or second document',
  why: 'With them a line can mean something that stands elsewhere or nowhere; plain YAML reads the same for everyone and in every tool.',
  example: {
    wrong: `ask: &name Name of the child`,
    right: `ask: Name of the child`,
  },
};
