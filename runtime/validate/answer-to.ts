import { get } from '../answers/get.ts';

/** What an object of answers says about one of its questions. */
export type AnswerState =
  | { readonly state: 'answered'; readonly value: unknown }
  | { readonly state: 'absent'; readonly reason: unknown }
  | { readonly state: 'unanswered' };

/** Reads an answer, or why it is missing. */
export function answerTo(answers: object, id: string): AnswerState {
  const value = get(answers, id);
  if (value !== undefined) return { state: 'answered', value };
  const reason = get(get(answers, 'absent'), id);
  return reason === undefined ? { state: 'unanswered' } : { state: 'absent', reason };
}
