import type { Check } from './check.ts';

/** A condition uses only what JSON Schema can say. */
export const notInConditions: Check = {
  code: 'not-in-conditions',
  severity: 'error',
  summary: 'a condition uses only what JSON Schema can say',
  why: 'Then every validator in every language asks the same questions. Ages, dates and sums belong in rules, which judge what was answered.',
  example: {
    wrong: `- {id: seenOn, type: date, ask: Date seen}
- {id: toldOn, type: date, ask: Date told}
- {id: delay, type: text, ask: Why the delay?, when: "toldOn > seenOn"}`,
    right: `- {id: seenOn, type: date, ask: Date seen}
- {id: toldOn, type: date, ask: Date told}
- {id: late, type: yes-no, ask: Was it told later than it was seen?}
- {id: delay, type: text, ask: Why the delay?, when: late}`,
  },
};
