import type { Random } from '../../support/random.ts';

const INDENT = '  ';

/** Writes a value as YAML in any of the lawful ways: block or flow, plain, quoted or literal texts, with comments between. */
export function writeYaml(random: Random, value: Readonly<Record<string, unknown>>): string {
  return `${writeBlock(random, value, '').join('\n')}\n`;
}

function writeBlock(random: Random, value: unknown, indent: string): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown) => {
      const [first = '', ...rest] = writeInner(random, item, indent + INDENT);
      return [`${indent}- ${first.trimStart()}`, ...rest];
    });
  }
  return Object.entries(value as object).flatMap(([key, inner]) => {
    const lines = writeInner(random, inner, indent + INDENT);
    const remark = random.chance(0.03) ? [`${indent}# A remark: */ </script> {{x}} "`] : [];
    const inline = lines.length === 1 && !isBlock(inner, lines);
    return [...remark, ...(inline ? [`${indent}${writeKey(random, key)}: ${(lines[0] ?? '').trimStart()}`] : startBlock(random, indent, key, lines))];
  });
}

function startBlock(random: Random, indent: string, key: string, lines: readonly string[]): string[] {
  const [first = '', ...rest] = lines;
  return first.startsWith('|') ? [`${indent}${writeKey(random, key)}: ${first}`, ...rest] : [`${indent}${writeKey(random, key)}:`, ...lines];
}

function isBlock(value: unknown, [line = '']: readonly string[]): boolean {
  return typeof value === 'object' && value !== null && !/^\s*[[{]/.test(line);
}

function writeInner(random: Random, value: unknown, indent: string): string[] {
  if (typeof value === 'string' && /^[\p{L}*#-][^\t]*$/u.test(value) && !value.endsWith('\n') && random.chance(value.includes('\n') ? 1 : 0.03)) return ['|-', ...value.split('\n').map((line) => indent + line)];
  if (typeof value !== 'object' || value === null || isEmpty(value) || random.chance(0.3)) return [indent + writeFlow(random, value)];
  return writeBlock(random, value, indent);
}

function isEmpty(value: object): boolean {
  return Object.keys(value).length === 0;
}

function writeFlow(random: Random, value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item: unknown) => writeFlow(random, item)).join(', ')}]`;
  if (typeof value === 'object' && value !== null) return `{${Object.entries(value).map(([key, inner]) => `${writeKey(random, key)}: ${writeFlow(random, inner)}`).join(', ')}}`;
  return typeof value === 'string' ? writeText(random, value) : String(value);
}

function writeKey(random: Random, key: string): string {
  return isPlain(key) && !random.chance(0.05) ? key : JSON.stringify(key);
}

function writeText(random: Random, text: string): string {
  if ((isPlain(text) || /^\d+\.\d+\.\d+$/.test(text)) && random.chance(0.8)) return text;
  return !/[\n\t]/.test(text) && random.chance(0.4) ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text);
}

/** Words that every YAML reader takes for a text. */
function isPlain(text: string): boolean {
  return /^[A-Za-z][A-Za-z0-9-]*( [A-Za-z][A-Za-z0-9-]*)*$/.test(text) && !/^(?:y|n|yes|no|on|off|true|false|null|nan|inf|e\d+)$/i.test(text);
}
