import type { Check } from '../check/check.ts';

/** A published version is as it was published. It needs what was stored then, so commands find it, and not the compiler. */
export const publishedChanged: Check = {
  code: 'published-changed',
  severity: 'error',
  summary: 'a published version is as it was published',
  why: 'Records name the version that they follow. If it changed afterwards, the same record would mean something else to whoever reads it. Contacts, comments and layout may change.',
  example: {
    wrong: `# in forms/visit/1.0.0.yaml, which is published
- {id: seen, type: yes-no, ask: Did you see the child?} # was: Was the child seen?`,
    right: `# in forms/visit/1.1.0.yaml, a copy with another version
- {id: seen, type: yes-no, ask: Did you see the child?}`,
  },
};
