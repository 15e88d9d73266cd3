/**
 * Writes a record as text: members sorted by UTF-16 units, two spaces of indent, line feeds, a final one, so that equal records give
 * equal bytes. Members that are undefined are left out. Throws a TypeError for a value that JSON cannot say.
 */
export function writeRecord(record: Readonly<Record<string, unknown>>): string {
  return `${write(record, '\n')}\n`;
}

/** `line` begins a line of the object or list around the value: a line feed and its indent. */
function write(value: unknown, line: string): string {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null || Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return enclose('[', value.map((item) => write(item, `${line}  `)), ']', line);
  if (typeof value !== 'object') throw new TypeError(`a record cannot hold a ${typeof value}`);
  const members = Object.entries(value).filter(([, member]) => member !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
  return enclose('{', members.map(([name, member]) => `${JSON.stringify(name)}: ${write(member, `${line}  `)}`), '}', line);
}

function enclose(open: string, parts: readonly string[], close: string, line: string): string {
  return parts.length === 0 ? open + close : `${open}${line}  ${parts.join(`,${line}  `)}${line}${close}`;
}
