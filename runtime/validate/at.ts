import type { QuestionPlan } from './plan.ts';

/** A place in a record as a chain from the innermost outwards; undefined is the record itself. Costs little until it is told. */
export type At = { readonly up: At; readonly key: string | number; readonly question?: QuestionPlan } | undefined;

/** The place of a question’s answer. */
export type QuestionPlace = NonNullable<At> & { readonly question: QuestionPlan };

/** The answers themselves. */
export const ANSWERS: At = { up: undefined, key: 'answers' };

/** A place as findings tell it. */
export interface Place {
  readonly pointer: string;
  /** The ids of the questions down to it, joined by dots. */
  readonly address: string;
  /** It belongs to a question: it is its answer, or a part of one that has no questions inside. */
  readonly isOfQuestion: boolean;
  /** The entries and components around, in words: “Person 2, Address”. */
  readonly within: string;
}

/** Tells a place. */
export function tellPlace(at: At): Place {
  let pointer = '', address = '', within = '';
  for (let place = at; place; place = place.up) {
    const { key, question, up } = place;
    pointer = `/${escapeKey(key)}${pointer}`;
    if (question) {
      address = joinWords(question.id, '.', address);
      if (place !== at && question.type === 'component' && namesPlace(question)) within = joinWords(question.ask, ', ', within);
    } else if (up?.question?.type === 'list') within = joinWords(`${up.question.itemName} ${Number(key) + 1}`, ', ', within);
  }
  const around = at?.up?.question;
  return { pointer, address, within, isOfQuestion: at?.question !== undefined || (around !== undefined && around.type !== 'component') };
}

/** Short words that ask nothing, such as “Completed by”, can stand before a message. */
function namesPlace({ ask }: QuestionPlan): boolean {
  return ask.length <= 60 && !ask.endsWith('?');
}

/** Puts something between two texts if both are there. */
export function joinWords(first: string, between: string, rest: string): string {
  return first && rest ? first + between + rest : first + rest;
}

/** Escapes a member's name for a JSON Pointer (RFC 6901). */
function escapeKey(key: string | number): string {
  return String(key).replace(/~/g, '~0').replace(/\//g, '~1');
}
