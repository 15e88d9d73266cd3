import { get } from '../../runtime/answers/get.ts';

/**
 * The name in an object of answers, or in the first of the things inside it that has one: in full, or the given and the family name, or the
 * preferred one. Ids as in the components for names and people. Empty where nobody is named.
 */
export function nameOf(object: unknown): string {
  const part = (id: string): string => {
    const value = get(object, id);
    return typeof value === 'string' ? value : '';
  };
  const own = part('fullName') || [part('givenName'), part('familyName')].filter(Boolean).join(' ') || part('preferredName') || part('name');
  if (own) return own;
  for (const id of ['names', 'person']) {
    const value = get(object, id);
    const found = (Array.isArray(value) ? value : value === undefined ? [] : [value]).map(nameOf).find(Boolean);
    if (found) return found;
  }
  return '';
}
