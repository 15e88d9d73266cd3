import type { Check } from './check.ts';

/** A code in an expression is one of its question’s choices. */
export const codeNotInList: Check = {
  code: 'code-not-in-list',
  severity: 'error',
  summary: 'a code in an expression is one of its question’s choices',
  why: 'A code that is never stored makes a condition that never holds.',
  example: {
    wrong: `- {id: source, type: choice, ask: Source, options: {witnessed: Witnessed, public: Member of the public}}
- {id: who, type: text, ask: Who?, when: "source == 'publc'"}`,
    right: `- {id: source, type: choice, ask: Source, options: {witnessed: Witnessed, public: Member of the public}}
- {id: who, type: text, ask: Who?, when: "source == 'public'"}`,
  },
};
