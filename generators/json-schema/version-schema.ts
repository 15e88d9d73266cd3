import type { JsonSchema, Style } from './json-schema.ts';

/** The versions that a schema judges: its own, or for readers also later minor ones of the same major. A draft is read only as itself. */
export function versionSchema(version: string, style: Style): JsonSchema {
  const [, major, minor] = /^([0-9]+)[.]([0-9]+)[.][0-9]+$/.exec(version) ?? [];
  if (!style.reader || major === undefined || minor === undefined) return { type: 'string', const: version };
  return {
    type: 'string', maxLength: 20, not: { type: 'string', pattern: '[\\n]' },
    pattern: `^${major}[.](?:${numbersFrom(Number(minor))})[.](?:0|[1-9][0-9]{0,8})$`,
  };
}

/** A regular expression for the whole numbers from `least` to 999999999, written without leading zeros. */
export function numbersFrom(least: number): string {
  const digits = String(least);
  const more = digits.length < 9 ? [`[1-9][0-9]{${digits.length},8}`] : [];
  const same = [...digits].flatMap((digit, index) => {
    const from = Number(digit) + (index < digits.length - 1 ? 1 : 0);
    if (from > 9) return [];
    const rest = digits.length - index - 1;
    return [`${digits.slice(0, index)}[${from}-9]${rest > 0 ? `[0-9]{${rest}}` : ''}`];
  });
  return [...same, ...more].join('|');
}
