import { isObject, type Json } from './reference/read-values.ts';

/** Stands for an answer that must not be there. */
export const MISSING = Symbol('missing');

/**
 * What an object of answers must hold, by question: an answer, `MISSING`, again such an object for a component, a list of them for a list; the
 * member `absent` holds reasons. The rest is free.
 */
export type Fixed = Json;

/** Both together, or nothing where they contradict each other. */
export function mergeFixed(a: Fixed, b: Fixed): Fixed | undefined {
  const merged: Record<string, unknown> = { ...a };
  for (const [key, value] of Object.entries(b)) {
    const both = Object.hasOwn(a, key) ? mergeValues(a[key], value) : value;
    if (both === undefined) return undefined;
    merged[key] = both;
  }
  return merged;
}

function mergeValues(a: unknown, b: unknown): unknown {
  if (JSON.stringify(a) === JSON.stringify(b) && typeof a === typeof b) return a;
  if (isObject(a) && isObject(b)) return mergeFixed(a, b);
  if (Array.isArray(a) && Array.isArray(b)) return a.every((one) => typeof one === 'string') ? mergeCodes(a, b) : [...a, ...b];
  return a === b ? a : undefined;
}

/** `none` stands beside nothing else. */
function mergeCodes(a: readonly string[], b: readonly string[]): readonly string[] | undefined {
  const both = [...new Set([...a, ...b])];
  return both.length > 1 && both.includes('none') ? undefined : both;
}

/** Puts a value at a path, in place of what is there. */
export function putFixed(fixed: Fixed, [id = '', ...rest]: readonly string[], value: unknown): Fixed {
  const inner = fixed[id];
  return { ...fixed, [id]: rest.length === 0 ? value : putFixed(isObject(inner) ? inner : {}, rest, value) };
}

/** Puts one thing over another: what the second holds wins, entry by entry in lists. */
export function overlayFixed(under: Fixed, over: Fixed): Fixed {
  return Object.fromEntries([...new Set([...Object.keys(under), ...Object.keys(over)])].map((key) => [key, overlayValue(under[key], Object.hasOwn(over, key) ? over[key] : under[key])]));
}

function overlayValue(under: unknown, over: unknown): unknown {
  if (isObject(under) && isObject(over)) return overlayFixed(under, over);
  if (Array.isArray(under) && Array.isArray(over) && over.some(isObject)) return over.map((item: unknown, index) => overlayValue(under[index], item));
  return over;
}

/** What the answers as a whole must hold so that the object at the end of some steps does; `*` is the first entry of a list. */
export function embedFixed(steps: readonly string[], fixed: Fixed): Fixed {
  const [step, ...rest] = steps;
  if (step === undefined) return fixed;
  return { [step]: rest[0] === '*' ? [embedFixed(rest.slice(1), fixed)] : embedFixed(rest, fixed) };
}

/** Leaves out what must not be there: the least that could stand in a record. */
export function withoutMissing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutMissing);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== MISSING).map(([key, member]) => [key, withoutMissing(member)]));
}
