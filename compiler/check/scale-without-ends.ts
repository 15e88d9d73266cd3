import type { Check } from './check.ts';
import { questionsIn } from '../model/walk.ts';

/** A scale says in words what its ends mean, and its ends lie on it. */
export const scaleWithoutEnds: Check = {
  code: 'scale-without-ends',
  severity: 'error',
  summary: 'a scale says in words what its ends mean, and its ends lie on it',
  why: 'Reliability 1 is the best in one agency’s grading and the worst in another’s.',
  example: {
    wrong: `- {id: reliability, type: scale, ask: How reliable is it?, min: 1, max: 5}`,
    right: `- {id: reliability, type: scale, ask: How reliable is it?, min: 1, max: 5, ends: {1: always reliable, 5: unreliable}}`,
  },
  find(form) {
    return [...questionsIn(form.answers)].flatMap((question) => {
      if (question.type !== 'scale') return [];
      const off = [...question.ends.keys()].filter((end) => end < question.min || end > question.max);
      if (off.length > 0) return [{ span: question.at, message: `\`ends\` of “${question.id}” names ${off.join(', ')}, outside ${question.min} to ${question.max}.` }];
      if (question.ends.has(question.min) && question.ends.has(question.max)) return [];
      return [{ span: question.at, message: `“${question.id}” does not say what ${question.min} and ${question.max} mean.`, help: `Add \`ends: {${question.min}: ..., ${question.max}: ...}\`.` }];
    });
  },
};
