/** Tells that an object has a member of its own. One that is undefined counts as not there, since no JSON text would show it. */
export function has(object: object, key: string): boolean {
  return Object.hasOwn(object, key) && (object as Readonly<Record<string, unknown>>)[key] !== undefined;
}
