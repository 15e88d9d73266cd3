/** Tells that an answer is one of the values. */
export function isAmong(value: unknown, values: readonly (string | number)[]): boolean {
  return values.includes(value as string);
}

/** Tells that an answer is there, of the same kind as the values, and none of them. */
export function isNotAmong(value: unknown, values: readonly (string | number)[]): boolean {
  return typeof value === typeof values[0] && !values.includes(value as string);
}
