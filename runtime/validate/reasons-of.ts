import { has } from './has.ts';

const NONE: object = Object.freeze({});

/** The map of reasons for missing answers in an object of answers; an empty one where there is none. */
export function reasonsOf(object: object): object {
  return has(object, 'absent') ? (object as { readonly absent: object }).absent : NONE;
}
