import { escapeUnseen } from './print-json.ts';

/** The greatest length of a line that holds more than one value. */
const WIDTH = 150;

/** Writes a schema as JSON with an indent of two spaces and a last line feed; what fits on a line stands on one, since most of a schema is small objects. */
export function printSchema(schema: unknown): string {
  return `${escapeUnseen(write(schema, '', ''))}\n`;
}

/** `start` is what stands before the value on its first line. */
function write(value: unknown, indent: string, start: string): string {
  const line = writeLine(value, WIDTH - indent.length - start.length);
  if (line !== undefined) return start + line;
  const inner = `${indent}  `;
  if (Array.isArray(value)) return `${start}[\n${value.map((item) => inner + write(item, inner, '')).join(',\n')}\n${indent}]`;
  const members = Object.entries(value as object).map(([name, member]) => inner + write(member, inner, `${JSON.stringify(name)}: `));
  return `${start}{\n${members.join(',\n')}\n${indent}}`;
}

/** A value on one line, or nothing where that would be too long; given up as soon as it is. One that holds nothing always is on a line. */
function writeLine(value: unknown, room: number): string | undefined {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const parts: string[] = [];
  let left = room - 4;
  for (const [name, member] of Object.entries(value)) {
    const start = isList ? '' : `${JSON.stringify(name)}: `;
    const part = writeLine(member, left - start.length);
    left -= start.length + (part?.length ?? 0) + 2;
    if (part === undefined || left < 0) return undefined;
    parts.push(start + part);
  }
  if (parts.length === 0) return isList ? '[]' : '{}';
  return isList ? `[${parts.join(', ')}]` : `{ ${parts.join(', ')} }`;
}
