/** Changes a copy of a record at places written as keys joined by dots; undefined takes a member away. */
export function changeRecord<T extends object>(record: T, changes: Readonly<Record<string, unknown>>): T {
  const copy = structuredClone(record);
  for (const [place, value] of Object.entries(changes)) {
    const keys = place.split('.');
    const last = keys.pop() ?? '';
    const holder = keys.reduce<Record<string, unknown>>((object, key) => (object[key] ??= {}) as Record<string, unknown>, copy as Record<string, unknown>);
    if (value === undefined) delete holder[last];
    else holder[last] = structuredClone(value);
  }
  return copy;
}
