import type { Check } from './check.ts';
import { choicesOf, questionsIn } from '../model/walk.ts';

/** No option says what an absent reason says. */
export const absentAsOption: Check = {
  code: 'absent-as-option',
  severity: 'warning',
  summary: 'no option says what an absent reason says',
  why: '“Not known” as an option is an answer; as an absent reason it is a gap that every system counts alike. Two spellings of one fact are compared wrongly.',
  example: {
    wrong: `- {id: drugs, type: choice, ask: Are drugs involved?, options: {"yes-it-is": "Yes", "no-it-is-not": "No", unknown: Not known}}`,
    right: `- {id: drugs, type: choice, ask: Are drugs involved?, options: {"yes-it-is": "Yes", "no-it-is-not": "No"}, absent: [not-known]}`,
  },
  find(form) {
    return [...questionsIn(form.answers)].flatMap((question) => choicesOf(question).filter(({ label }) => ABSENT_WORDS.test(label.en.trim())).map(({ label, at }) => ({
      span: at, message: `The choice “${label.en}” is a reason for a missing answer, not an answer.`, help: 'Remove it: every question can be absent with a reason. `absent: {not-known: <your words>}` keeps the form’s own words.',
    })));
  },
};

const ABSENT_WORDS = /^(?:not (?:known|asked|applicable|stated|recorded|sure)|unknown|don[’']?t know|do not know|n\/?a|declined(?: to (?:say|answer))?|refused(?: to (?:say|answer))?|prefer not to say|withheld|unsure)[.]?$/i;
