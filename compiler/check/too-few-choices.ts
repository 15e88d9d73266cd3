import type { Check } from './check.ts';
import { choicesOf, questionsIn } from '../model/walk.ts';

/** A choice offers at least two options. */
export const tooFewChoices: Check = {
  code: 'too-few-choices',
  severity: 'error',
  summary: 'a choice offers at least two options',
  why: 'With one option there is nothing to choose; a single box is a tick.',
  example: {
    wrong: `- {id: source, type: choice, ask: Source, options: {witnessed: Witnessed}}`,
    right: `- {id: witnessed, type: tick, ask: Witnessed}`,
  },
  find(form) {
    return [...questionsIn(form.answers)].filter((question) => (question.type === 'choice' && choicesOf(question).length < 2) || (['choices', 'grid'].includes(question.type) && choicesOf(question).length < 1))
      .map((question) => ({ span: question.at, message: `“${question.id}” offers ${choicesOf(question).length === 0 ? 'nothing' : 'one thing'} to choose.`, help: 'Add options, or make it a tick.' }));
  },
};
