/** Tells that a list is there and an item passes. */
export function someItem(value: unknown, passes: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.some((item) => passes(item));
}

/** Tells that a list is there and every item passes. */
export function everyItem(value: unknown, passes: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every((item) => passes(item));
}
