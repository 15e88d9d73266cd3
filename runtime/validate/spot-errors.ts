import type { ShapeError } from './add-error.ts';
import { escapeKey } from './at.ts';
import { bothIn } from './both-in.ts';

/** A place with something wrong: the keywords that say so, and the value that is there. */
export interface Spot {
  readonly pointer: string;
  readonly keys: readonly string[];
  readonly keywords: readonly string[];
  /** Undefined where something is missing. */
  readonly value: unknown;
  /** The object or list around. */
  readonly around: unknown;
}

/** Keywords that only repeat what another one says better. */
const ECHOES = new Set(['if', 'allOf']);
/** Keywords of texts: at an object they are about the name of a member, which has a place of its own. */
const OF_TEXTS = new Set(['pattern', 'not', 'minLength', 'maxLength']);
/** Keywords of choices between shapes; they repeat what is said of a member. */
const SHAPES = new Set(['anyOf', 'oneOf']);

/** Gathers errors by place, so that each mistake is told once. Members missing from an empty object are one: that it is empty. */
export function spotErrors(record: unknown, errors: readonly ShapeError[]): Spot[] {
  const spots = new Map<string, Spot & { keywords: string[] }>();
  for (const [pointer, keyword] of errors.flatMap((error) => rewrite(record, error))) {
    const keys = keysIn(pointer);
    const spot = spots.get(pointer) ?? { pointer, keys, keywords: [], value: valueAt(record, keys), around: valueAt(record, keys.slice(0, -1)) };
    spot.keywords.push(keyword);
    spots.set(pointer, spot);
  }
  const all = [...spots.values()];
  const told = all.filter(({ pointer, keywords, value }) => {
    const own = keywords.filter((keyword) => keyword !== '' && !ECHOES.has(keyword) && !(typeof value === 'object' && OF_TEXTS.has(keyword)));
    return own.length > 0 && !(own.every((keyword) => SHAPES.has(keyword)) && all.some((other) => other.pointer.startsWith(`${pointer}/`)));
  });
  return told.length > 0 ? told : all;
}

/** Gives each mistake its own place: a reason beside an answer, an empty object instead of each of its missing members. */
function rewrite(record: unknown, error: ShapeError): readonly ShapeError[] {
  const [pointer, keyword] = error;
  const keys = keysIn(pointer);
  if (keyword === 'neverBoth') return bothIn(valueAt(record, keys) as object).map((id) => [`${pointer}/absent/${escapeKey(id)}`, keyword]);
  if (keyword !== 'required' || keys.length < 2) return [error];
  const around = valueAt(record, keys.slice(0, -1));
  const isEmpty = typeof around === 'object' && around !== null && Object.keys(around).length === 0;
  return isEmpty ? [[pointer.slice(0, pointer.lastIndexOf('/')), 'minProperties']] : [error];
}

function keysIn(pointer: string): string[] {
  return pointer.split('/').slice(1).map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function valueAt(record: unknown, keys: readonly string[]): unknown {
  const step = (value: unknown, key: string): unknown => (
    typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined
  );
  return keys.reduce(step, record);
}
