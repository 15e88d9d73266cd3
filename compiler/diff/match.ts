/** What two lists have in common and what each has alone, in their own order. */
export interface Matched<T> {
  readonly pairs: readonly { readonly before: T; readonly after: T }[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

/** Matches two lists by a key; of the older, in the names of the newer. */
export function match<T>(before: readonly T[], after: readonly T[], key: { readonly before: (one: T) => string; readonly after: (one: T) => string }): Matched<T> {
  const old = new Map(before.map((one) => [key.before(one), one]));
  const pairs = after.flatMap((one) => {
    const name = key.after(one);
    return old.has(name) ? [{ before: old.get(name) as T, after: one }] : [];
  });
  const kept = new Set(pairs.map((pair) => pair.before));
  const met = new Set(pairs.map((pair) => pair.after));
  return { pairs, removed: before.filter((one) => !kept.has(one)), added: after.filter((one) => !met.has(one)) };
}

/** Tells whether what is in both lists stands in another order; pairs are in the order of the newer. */
export function isReordered<T>({ pairs }: Matched<T>, before: readonly T[]): boolean {
  const places = pairs.map((pair) => before.indexOf(pair.before));
  return places.some((place, index) => index > 0 && place < (places[index - 1] ?? 0));
}
