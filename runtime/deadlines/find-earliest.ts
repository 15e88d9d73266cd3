import { get } from '../answers/get.ts';
import { instantsOf, type Instants } from './instants-of.ts';

/**
 * What the answers say of the earliest of several times. known: the moments it can mean. unclear: answered, but not with a time that can be read,
 * such as words alone. missing: only marked as missing, though it may have been. none: nothing was said, or it does not apply.
 */
export type Earliest = ({ readonly kind: 'known' } & Instants) | { readonly kind: 'unclear' | 'missing' | 'none' };

/** What is found on the way; kept plain, because it is asked for every deadline of every record. */
interface Search {
  first: number;
  last: number;
  answered: boolean;
  missing: boolean;
}

/** Finds the earliest known time among the answers at some addresses; a step into a list looks at every entry. */
export function findEarliest(answers: unknown, addresses: readonly string[]): Earliest {
  const search: Search = { first: Infinity, last: Infinity, answered: false, missing: false };
  for (const address of addresses) look(answers, address, 0, search);
  const { first, last, answered, missing } = search;
  if (last < Infinity) return { kind: 'known', first, last };
  return { kind: answered ? 'unclear' : missing ? 'missing' : 'none' };
}

/** Looks at what an address names from a place in it on. */
function look(object: unknown, address: string, from: number, search: Search): void {
  if (from > address.length) return take(object, search);
  const dot = address.indexOf('.', from);
  const end = dot < 0 ? address.length : dot;
  const id = address.slice(from, end);
  const value = get(object, id);
  if (value === undefined) {
    const reason = get(get(object, 'absent'), id);
    if (reason !== undefined && reason !== 'not-applicable') search.missing = true;
  } else if (Array.isArray(value)) for (const item of value) look(item, address, end + 1, search);
  else look(value, address, end + 1, search);
}

function take(value: unknown, search: Search): void {
  search.answered = true;
  const instants = instantsOf(value);
  if (!instants) return;
  search.first = Math.min(search.first, instants.first);
  search.last = Math.min(search.last, instants.last);
}
