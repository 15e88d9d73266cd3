import type { Check } from './check.ts';

/** Every question of one object, and every rule of a form, has its own id. */
export const duplicateId: Check = {
  code: 'duplicate-id',
  severity: 'error',
  summary: 'every question of one object, and every rule of a form, has its own id',
  why: 'An id is the key of an answer or of a reason in every record. Two with one key would overwrite each other.',
  example: {
    wrong: `- {id: name, type: text, ask: Your name}
- {id: name, type: text, ask: Name of your team}`,
    right: `- {id: name, type: text, ask: Your name}
- {id: team, type: text, ask: Name of your team}`,
  },
};
