/** Writes a record as text: members sorted by UTF-16 units, two spaces of indent, line feeds, a final one. Equal records give equal bytes. */
export function writeRecord(record: unknown): string {
  return `${JSON.stringify(sortMembers(record), null, 2)}\n`;
}

function sortMembers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortMembers);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([name, member]) => [name, sortMembers(member)]));
}
