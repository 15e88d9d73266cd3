import { has } from './has.ts';

/** The questions that an object both answers and calls absent. */
export function bothIn(object: object): string[] {
  if (!has(object, 'absent')) return [];
  const { absent } = object as { readonly absent: unknown };
  if (typeof absent !== 'object' || absent === null || Array.isArray(absent)) return [];
  return Object.keys(absent).filter((id) => has(absent, id) && has(object, id));
}
