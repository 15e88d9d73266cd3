import { has } from './has.ts';

/** What an object of answers says about one of its questions. */
export type AnswerState =
  | { readonly state: 'answered'; readonly value: unknown }
  | { readonly state: 'absent'; readonly reason: unknown }
  | { readonly state: 'unanswered' };

/** Reads an answer, or why it is missing. */
export function answerTo(answers: object, id: string): AnswerState {
  if (has(answers, id)) return { state: 'answered', value: (answers as Readonly<Record<string, unknown>>)[id] };
  const absent: unknown = has(answers, 'absent') ? (answers as { readonly absent: unknown }).absent : undefined;
  if (typeof absent !== 'object' || absent === null || !has(absent, id)) return { state: 'unanswered' };
  return { state: 'absent', reason: (absent as Readonly<Record<string, unknown>>)[id] };
}
