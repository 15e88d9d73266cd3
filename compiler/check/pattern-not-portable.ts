import type { Check } from './check.ts';
import { questionsIn } from '../model/walk.ts';
import { readPattern } from '../pattern/read-pattern.ts';

/** A pattern means the same in every language. */
export const patternNotPortable: Check = {
  code: 'pattern-not-portable',
  severity: 'error',
  summary: 'a pattern means the same in every language',
  why: 'Agencies read records in JavaScript, Java, C#, Python and Go; what is left out here means something else in one of them.',
  example: {
    wrong: `- {id: badge, type: text, ask: Badge number, pattern: {match: "\\d+", like: digits}}`,
    right: `- {id: badge, type: text, ask: Badge number, pattern: {match: "[0-9]{1,8}", like: up to 8 digits}}`,
  },
  find(form) {
    return [...questionsIn(form.answers)].flatMap((question) => {
      if (question.type !== 'text' || !question.pattern) return [];
      const read = readPattern(question.pattern.match);
      return 'problem' in read ? [{ span: question.at, message: `The pattern of “${question.id}” is not portable at character ${read.problem.offset + 1}. ${read.problem.message}` }] : [];
    });
  },
};
