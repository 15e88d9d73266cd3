import type { Check } from './check.ts';
import { questionsIn } from '../model/walk.ts';
import { findAmbiguity } from '../pattern/find-ambiguity.ts';
import { readPattern } from '../pattern/read-pattern.ts';

/** A pattern can be read from left to right without guessing. */
export const patternAmbiguous: Check = {
  code: 'pattern-ambiguous',
  severity: 'error',
  summary: 'a pattern can be read from left to right without guessing',
  why: 'A pattern that starts alike in two ways makes some engines try them all: a short text then takes minutes.',
  example: {
    wrong: `- {id: badge, type: text, ask: Badge number, pattern: {match: "(a|ab){1,30}c", like: a badge}}`,
    right: `- {id: badge, type: text, ask: Badge number, pattern: {match: "(ab?){1,30}c", like: a badge}}`,
  },
  find(form) {
    return [...questionsIn(form.answers)].flatMap((question) => {
      const read = question.type === 'text' && question.pattern ? readPattern(question.pattern.match) : undefined;
      const character = read && 'pattern' in read ? findAmbiguity(read.pattern) : undefined;
      return character === undefined ? [] : [{
        span: question.at, message: `The pattern of “${question.id}” can go on in two ways at “${character}”.`, help: 'Let alternatives start with different characters, and do not follow an optional part by one that starts alike: `[0-9]?[0-9]` is `[0-9]{1,2}`.',
      }];
    });
  },
};
