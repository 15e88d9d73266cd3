import type { Check } from './check.ts';
import { expressionsWithShape } from '../model/texts.ts';
import { comparesTickFalse } from '../expression/compares-tick-false.ts';

/** A tick is never asked to be unticked by `!`. */
export const negatedTick: Check = {
  code: 'negated-tick',
  severity: 'error',
  summary: 'a tick is never asked to be unticked by `!`',
  why: 'An unticked box is unanswered, so `!tick` is never true. `!ticked(q)` is always known.',
  example: {
    wrong: `- {id: urgent, type: tick, ask: Urgent}
- {id: why, type: text, ask: Why can it wait?, when: "!urgent"}`,
    right: `- {id: urgent, type: tick, ask: Urgent}
- {id: why, type: text, ask: Why can it wait?, when: "!ticked(urgent)"}`,
  },
  find(form) {
    return expressionsWithShape(form).flatMap(({ expression, shape, formula }) => comparesTickFalse(formula, shape).map((path) => ({
      span: expression.at, message: `“${path.join('.')}” is a tick: it is true or not there, so “not ${path.join('.')}” can never be true.`, help: `Write \`!ticked(${path.join('.')})\`.`,
    })));
  },
};
