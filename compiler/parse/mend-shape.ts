import type { Place } from './definition.ts';
import type { ShapeError } from './validate-shape.ts';

/** Texts that can be stood in for without changing what else is found. */
const TEXTS = new Set(['ask', 'label', 'title', 'purpose', 'publisher', 'text', 'hint', 'says', 'notFor', 'unit']);

/** Keys that can be left out without changing what else is found. */
const OPTIONAL = new Set(['hint', 'says', 'notFor', 'unit', 'required', 'absent', 'withholdFrom', 'format', 'systems', 'paper', 'kind', 'past', 'lines', 'marking', 'observed']);

/**
 * Makes a value usable in spite of errors in its shape, so that the mistakes that only the whole form shows are told at the same time.
 * Changes the value. False if that could bring up mistakes that nobody made; the definition is then of no use.
 */
export function mendShape(value: object, errors: readonly ShapeError[]): boolean {
  return errors.every((error) => mendOne(value, error));
}

function mendOne(root: object, { keyword, place, params, name, data }: ShapeError): boolean {
  const holder = valueAt(root, place.slice(0, -1));
  const last = place.at(-1);
  if (name !== undefined) return place.at(-1) === 'options';
  if (keyword === 'additionalProperties') return delete (data as Record<string, unknown>)[String(params['additionalProperty'])];
  if (keyword === 'required') {
    const missing = String(params['missingProperty']);
    if (!TEXTS.has(missing) || 'item' in (data as object)) return false;
    (data as Record<string, unknown>)[missing] = `(${place.join('.')})`;
    return true;
  }
  const optional = place.findLastIndex((step) => typeof step === 'string' && OPTIONAL.has(step));
  if (optional >= place.length - 2 && optional >= 0) {
    const outer = valueAt(root, place.slice(0, optional));
    return isHolder(outer) && delete outer[String(place[optional])];
  }
  if (last === undefined || !isHolder(holder)) return false;
  if (typeof last === 'string' && TEXTS.has(last) && (keyword === 'type' || keyword === 'minLength')) {
    if ('item' in holder) return false;
    holder[last] = `(${place.join('.')})`;
    return true;
  }
  return keyword === 'minimum' || keyword === 'maximum';
}

function valueAt(root: unknown, place: Place): unknown {
  return place.reduce<unknown>((value, step) => (isHolder(value) ? value[step] : undefined), root);
}

function isHolder(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}
