import type { Question } from '../../compiler/model/question.ts';

/** The lines for what was seen or heard, under the question whose answer it supports; more goes on the continuation sheet. */
export const OBSERVED_LINES = 2;

/** Tells whether a question was made to support the answer of the one before it. */
export function isObserved({ derivedFrom }: Question): boolean {
  return derivedFrom?.key === 'observed';
}
