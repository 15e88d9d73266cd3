import type { Check } from './check.ts';
import { choicesOf, questionsIn } from '../model/walk.ts';

/** No two choices of a question have the same words. */
export const duplicateLabel: Check = {
  code: 'duplicate-label',
  severity: 'error',
  summary: 'no two choices of a question have the same words',
  why: 'A person could not tell them apart, and two people would store different codes for the same thing.',
  example: {
    wrong: `- {id: source, type: choice, ask: Source, options: {gp: Doctor, hospital: Doctor}}`,
    right: `- {id: source, type: choice, ask: Source, options: {gp: Family doctor, hospital: Hospital doctor}}`,
  },
  find(form) {
    return [...questionsIn(form.answers)].flatMap((question) => {
      const first = new Map<string, ReturnType<typeof choicesOf>[number]>();
      return choicesOf(question).flatMap((choice) => {
        const words = choice.label.en.trim().toLowerCase();
        const other = first.get(words);
        if (!other) first.set(words, choice);
        return other ? [{ span: choice.at, message: `Two choices of “${question.id}” say “${choice.label.en}”.`, related: [{ span: other.at, message: 'the other one' }] }] : [];
      });
    });
  },
};
