import type { Check } from './check.ts';
import { shapesIn } from '../model/walk.ts';

/** No object holds more than 500 questions. */
export const tooManyQuestions: Check = {
  code: 'too-many-questions',
  severity: 'error',
  summary: 'no object holds more than 500 questions',
  why: 'Common validators overflow their stack on larger objects, and nobody fills in such a page.',
  example: {
    wrong: `# 501 questions in one component`,
    right: `# the same in two components`,
  },
  find(form) {
    return [...shapesIn(form.answers)].filter(({ questions }) => questions.length > 500).map(({ id, questions }) => ({
      span: questions[500]?.at ?? form.at, message: `The object “${id}” holds ${questions.length} questions; 500 is the most.`, help: 'Group some of them into components.',
    }));
  },
};
