/** A place in the answers as a chain of keys from the innermost outwards; undefined is the answers themselves. Costs nothing until it is told. */
export type At = { readonly up: At; readonly key: string | number } | undefined;

/** The keys of a place from the answers downwards. */
export function keysOf(at: At): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let place = at; place; place = place.up) keys.unshift(place.key);
  return keys;
}

/** Writes keys as the JSON Pointer of a place in the answers. */
export function pointerTo(keys: readonly (string | number)[]): string {
  return ['/answers', ...keys.map((key) => escapeKey(String(key)))].join('/');
}

/** Escapes a member's name for a JSON Pointer (RFC 6901). */
export function escapeKey(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
