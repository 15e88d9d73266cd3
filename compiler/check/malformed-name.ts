import type { Check } from './check.ts';

/** Ids, codes and versions are written as their kind demands. */
export const malformedName: Check = {
  code: 'malformed-name',
  severity: 'error',
  summary: 'ids, codes and versions are written as their kind demands',
  why: 'They become keys, file names and members in several programming languages.',
  example: {
    wrong: `- {id: Date seen, type: date, ask: Date seen}`,
    right: `- {id: dateSeen, type: date, ask: Date seen}`,
  },
};
