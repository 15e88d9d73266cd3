import type { Check } from './check.ts';

/** A value is of the kind that its key takes. */
export const wrongKind: Check = {
  code: 'wrong-kind',
  severity: 'error',
  summary: 'a value is of the kind that its key takes: a text, a number, true or false, a list or a map',
  why: 'A list where a text belongs would be guessed at.',
  example: {
    wrong: `- {id: seenOn, type: date, ask: [Date, seen]}`,
    right: `- {id: seenOn, type: date, ask: "Date, seen"}`,
  },
};
