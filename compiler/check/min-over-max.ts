import type { Check } from './check.ts';
import { questionsIn } from '../model/walk.ts';

/** A smallest value is not above the largest. */
export const minOverMax: Check = {
  code: 'min-over-max',
  severity: 'error',
  summary: 'a smallest value is not above the largest',
  why: 'A range turned round admits no answer at all.',
  example: {
    wrong: `- {id: age, type: integer, ask: Age, min: 18, max: 5}`,
    right: `- {id: age, type: integer, ask: Age, min: 5, max: 18}`,
  },
  find(form) {
    return [...questionsIn(form.answers)].filter((question) => 'min' in question && question.min !== undefined && question.max !== undefined && (question.type === 'scale' ? question.min >= question.max : question.min > question.max))
      .map(({ id, at }) => ({ span: at, message: `“${id}” has a \`min\` that is not below its \`max\`.`, help: 'Exchange them.' }));
  },
};
