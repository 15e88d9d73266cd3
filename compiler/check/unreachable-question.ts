import type { Check } from './check.ts';
import { isSatisfiable, whole } from '../expression/satisfiable.ts';
import { shapesIn } from '../model/walk.ts';

/** Every question can be asked. */
export const unreachableQuestion: Check = {
  code: 'unreachable-question',
  severity: 'error',
  summary: 'every question can be asked',
  why: 'A question that no answers lead to looks asked on paper and is never stored.',
  example: {
    wrong: `- {id: injured, type: yes-no, ask: Was anyone injured?}
- {id: details, type: text, ask: What injury?, when: injured && !injured}`,
    right: `- {id: injured, type: yes-no, ask: Was anyone injured?}
- {id: details, type: text, ask: What injury?, when: injured}`,
  },
  find(form) {
    return [...shapesIn(form.answers)].flatMap((shape) => shape.questions.filter(({ when }) => when && !isSatisfiable(whole(when.formula, shape), shape)).map(({ id, when, at }) => ({
      span: when?.all[0]?.at ?? at, message: `No answers lead to “${id}”: its condition can never hold.`,
      help: 'Look for two parts that contradict each other, also in the conditions of the questions that it reads.',
    })));
  },
};
