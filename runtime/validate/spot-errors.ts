import type { ShapeError } from './add-error.ts';

/** A place with something wrong: the keywords that say so, and the value that is there. */
export interface Spot {
  readonly pointer: string;
  readonly keys: readonly string[];
  readonly keywords: readonly string[];
  /** Undefined where something is missing. */
  readonly value: unknown;
}

/** Keywords that only repeat what another one says better. */
const ECHOES = new Set(['if', 'allOf']);
/** Keywords of choices between shapes; they repeat what is said of a member. */
const SHAPES = new Set(['anyOf', 'oneOf']);

/** Gathers errors by place, so that each mistake is told once. Members missing from an empty object are one: that it is empty. */
export function spotErrors(record: unknown, errors: readonly ShapeError[]): Spot[] {
  const spots = new Map<string, Spot & { keywords: string[] }>();
  for (const error of errors) {
    const [pointer, keyword] = liftMissing(record, error);
    const spot = spots.get(pointer) ?? { pointer, keys: keysIn(pointer), keywords: [], value: valueAt(record, keysIn(pointer)) };
    spot.keywords.push(keyword);
    spots.set(pointer, spot);
  }
  const all = [...spots.values()];
  const told = all.filter(({ pointer, keywords }) => {
    const own = keywords.filter((keyword) => keyword !== '' && !ECHOES.has(keyword));
    return own.length > 0 && !(own.every((keyword) => SHAPES.has(keyword)) && all.some((other) => other.pointer.startsWith(`${pointer}/`)));
  });
  return told.length > 0 ? told : all;
}

function liftMissing(record: unknown, [pointer, keyword]: ShapeError): ShapeError {
  if (keyword !== 'required') return [pointer, keyword];
  const keys = keysIn(pointer).slice(0, -1);
  const around = valueAt(record, keys);
  const isEmpty = typeof around === 'object' && around !== null && Object.keys(around).length === 0;
  return isEmpty && keys.length > 0 ? [pointer.slice(0, pointer.lastIndexOf('/')), 'minProperties'] : [pointer, keyword];
}

function keysIn(pointer: string): string[] {
  return pointer.split('/').slice(1).map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function valueAt(record: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined), record);
}
