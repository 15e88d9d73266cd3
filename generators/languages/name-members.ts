/** How a language writes names: `dateOfBirth`, `DateOfBirth` or `DATE_OF_BIRTH`. */
export type NameStyle = 'camel' | 'pascal' | 'upper';

/** Names for ids of one object or list of codes, each its own; those taken, whatever their capitals, get a number. */
export function nameMembers(ids: readonly string[], style: NameStyle, taken: Iterable<string> = []): ReadonlyMap<string, string> {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  const names = new Map<string, string>();
  for (const id of ids) {
    const base = writeName(id, style);
    let name = base;
    for (let n = 2; used.has(name.toLowerCase()); n += 1) name = `${base}${style === 'upper' ? '_' : ''}${n}`;
    used.add(name.toLowerCase());
    names.set(id, name);
  }
  return names;
}

function writeName(id: string, style: NameStyle): string {
  const words = id.split(/[^A-Za-z0-9]+/).filter(Boolean);
  if (style === 'upper') return words.map((word) => word.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase()).join('_');
  const joined = words.map((word, index) => (index === 0 && style === 'camel' ? word : word.slice(0, 1).toUpperCase() + word.slice(1))).join('');
  return joined;
}
