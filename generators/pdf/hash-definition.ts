import { createHash } from 'node:crypto';
import type { Form } from '../../compiler/model/form.ts';

const LENGTH = 8;

/**
 * Eight hexadecimal digits that change with any change of the definition: its words, questions, rules and choices, not the contacts, which a
 * board names, nor the places in its files. Whoever holds a printed form can tell with them which definition it was made from.
 */
export function hashDefinition(form: Form): string {
  const found = known.get(form) ?? compute(form);
  known.set(form, found);
  return found;
}

/** Each form is asked about for every PDF and margin. */
const known = new WeakMap<Form, string>();

function compute({ contacts: _, profile, ...form }: Form): string {
  return createHash('sha256').update(JSON.stringify({ ...form, ...(profile ? { profile: profile.name } : {}) }, (key, value: unknown) => simplify(key, value))).digest('hex').slice(0, LENGTH);
}

/** What sections ask stands in full under `answers`, so an address does here; members go in the order of their names. */
function simplify(key: string, value: unknown): unknown {
  if (key === 'at' || key === 'usesAt') return undefined;
  if (value instanceof Map) return [...value].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  if ((key === 'question' || key === 'of') && 'address' in value) return value.address;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
