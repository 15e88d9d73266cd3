import type { Check } from './check.ts';
import { questionsIn } from '../model/walk.ts';

/** A tick is never required. */
export const requiredTick: Check = {
  code: 'required-tick',
  severity: 'error',
  summary: 'a tick is never required',
  why: 'An unticked box means that nothing was recorded; a required tick would force everyone to say yes. Ask a yes-no question instead.',
  example: {
    wrong: `- {id: agreed, type: tick, ask: The parent agrees, required: true}`,
    right: `- {id: agreed, type: yes-no, ask: Does the parent agree?, required: true}`,
  },
  find(form) {
    return [...questionsIn(form.answers)].filter((question) => question.type === 'tick' && question.required).map(({ id, at }) => ({
      span: at, message: `The tick “${id}” is required, so it could only be answered yes.`, help: 'Make it a `yes-no` question, or leave `required` out.',
    }));
  },
};
