import type { Check } from './check.ts';
import { choicesOf, questionsIn } from '../model/walk.ts';
import type { Origin } from '../model/origin.ts';
import type { Span } from '../source.ts';

/** Every question, option, row, rule, deadline and next step says where it comes from. */
export const uncited: Check = {
  code: 'uncited',
  severity: 'warning',
  summary: 'every question, option, row, rule, deadline and next step says where it comes from',
  why: 'A board signs what it can compare with its source. `publish` refuses what has no citation.',
  example: {
    wrong: `- {id: name, type: text, ask: Name}`,
    right: `- {id: name, item: 2, type: text, ask: Name}`,
  },
  find(form) {
    const questions = [...questionsIn(form.answers)];
    const things: { origin: Origin; at: Span; name: string }[] = [
      ...questions.filter(({ derivedFrom }) => !derivedFrom).map(({ origin, at, address }) => ({ origin, at, name: `The question “${address}”` })),
      ...questions.filter(({ origin }) => isSaid(origin)).flatMap((question) => choicesOf(question).map(({ origin, at, label }) => ({ origin, at, name: `The choice “${label.en}” of “${question.address}”` }))),
      ...form.rules.map(({ origin, at, id }) => ({ origin, at, name: `The rule “${id}”` })),
      ...form.deadlines.map(({ origin, at, id }) => ({ origin, at, name: `The deadline “${id}”` })),
      ...form.next.flatMap(({ steps }) => steps.map(({ origin, at }) => ({ origin, at, name: 'This next step' }))),
    ];
    return things.filter(({ origin }) => !isSaid(origin)).map(({ at, name }) => ({
      span: at, message: `${name} does not say where it comes from.`, help: 'Add `item`, `place` or `source`, or `added: <why>` for what no source prints.',
    }));
  },
};

function isSaid(origin: Origin): boolean {
  return origin.citations.length > 0 || origin.added !== undefined;
}
