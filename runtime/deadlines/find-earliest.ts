import { get } from '../answers/get.ts';
import { instantsOf, type Instants } from './instants-of.ts';

/**
 * What the answers say of the earliest of several times. known: the moments it can mean. unclear: answered, but not with a time that can be read,
 * such as words alone. missing: only marked as missing, though it may have been. none: nothing was said, or it does not apply.
 */
export type Earliest = ({ readonly kind: 'known' } & Instants) | { readonly kind: 'unclear' | 'missing' | 'none' };

type Found = { readonly value: unknown } | 'missing';

/** Finds the earliest known time among the answers at some addresses; a step into a list looks at every entry. */
export function findEarliest(answers: unknown, addresses: readonly string[]): Earliest {
  const found = addresses.flatMap((address) => findAt(answers, address.split('.')));
  const values = found.filter((one) => one !== 'missing');
  const known = values.flatMap(({ value }) => instantsOf(value) ?? []);
  if (known.length > 0) return { kind: 'known', first: Math.min(...known.map(({ first }) => first)), last: Math.min(...known.map(({ last }) => last)) };
  if (values.length > 0) return { kind: 'unclear' };
  return { kind: found.length > 0 ? 'missing' : 'none' };
}

function findAt(object: unknown, [id, ...rest]: readonly string[]): Found[] {
  if (id === undefined) return [{ value: object }];
  const value = get(object, id);
  if (value === undefined) {
    const reason = get(get(object, 'absent'), id);
    return reason === undefined || reason === 'not-applicable' ? [] : ['missing'];
  }
  return Array.isArray(value) ? value.flatMap((item) => findAt(item, rest)) : findAt(value, rest);
}
