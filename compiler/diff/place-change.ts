import type { Form } from '../model/form.ts';
import { questionsIn } from '../model/walk.ts';
import type { Span } from '../source.ts';
import type { Change } from './change.ts';

/** Finds what a change is about in one of the versions: by its whole name, else by the question it belongs to. */
export function findPlace(form: Form, name: string): { readonly at: Span; readonly words: string } | undefined {
  const judged = form.rules.find(({ id }) => id === name) ?? form.deadlines.find(({ id }) => id === name);
  if (judged) return { at: judged.at, words: 'message' in judged ? judged.message.en : judged.name.en };
  const questions = [...questionsIn(form.answers)];
  const question = questions.find(({ address }) => address === name) ?? questions.find(({ address }) => address === name.slice(0, name.lastIndexOf('.')));
  return question && { at: question.at, words: question.ask.en };
}

/** Where a change stands in the newer version; what is gone is told at the head of the form. */
export function placeChange({ where }: Change, after: Form): Span {
  return findPlace(after, where)?.at ?? after.changes?.at ?? after.at;
}
