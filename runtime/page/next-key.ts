/** A key that no object of any record has: one made by counting could be another's in a record that is opened later. */
export function nextKey(): string {
  return `k${crypto.randomUUID().slice(0, 13).replace('-', '')}`;
}
