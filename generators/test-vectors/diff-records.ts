import { below } from './reference/place.ts';
import { isObject } from './reference/read-values.ts';
import type { Change } from './vector.ts';

/** Texts longer than this that repeat one character are written as such; lists of equal entries likewise. */
const LONG_TEXT = 60;
const LONG_LIST = 3;

/** The changes that lead from one value to another, smallest places first. */
export function diffRecords(from: unknown, to: unknown, pointer = ''): readonly Change[] {
  if (from === to) return [];
  if (isObject(from) && isObject(to)) {
    return [
      ...Object.keys(from).filter((key) => !Object.hasOwn(to, key)).map((key): Change => ({ remove: below(pointer, key) })),
      ...Object.entries(to).filter(([key, value]) => value !== from[key] || !Object.hasOwn(from, key)).flatMap(([key, value]) => (Object.hasOwn(from, key) ? diffRecords(from[key], value, below(pointer, key)) : [setTo(below(pointer, key), value)])),
    ];
  }
  if (Array.isArray(from) && Array.isArray(to) && from.length === to.length && from.length > 0) {
    return to.flatMap((value: unknown, index) => (value === from[index] ? [] : diffRecords(from[index], value, below(pointer, index))));
  }
  return JSON.stringify(from) === JSON.stringify(to) ? [] : [setTo(pointer, to)];
}

function setTo(pointer: string, value: unknown): Change {
  if (typeof value === 'string' && value.length > LONG_TEXT) {
    const [unit = ''] = value;
    if (unit.repeat(value.length / unit.length) === value) return { set: pointer, repeat: unit, times: value.length / unit.length };
  }
  if (Array.isArray(value) && value.length > LONG_LIST) {
    const [first] = value.map((item) => JSON.stringify(item));
    if (value.every((item) => JSON.stringify(item) === first)) return { set: pointer, copies: value[0], times: value.length };
  }
  return { set: pointer, to: value };
}
