/** A member of an object's own. One that is undefined counts as not there, since no JSON text would show it. */
export function own(object: object, key: string): unknown {
  const value = (object as Readonly<Record<string, unknown>>)[key];
  return value !== undefined && Object.hasOwn(object, key) ? value : undefined;
}
