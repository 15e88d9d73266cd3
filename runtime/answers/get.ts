/** An own member of an object, or nothing: never a member of a prototype, of a list or of a value that is no object. */
export function get(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}
