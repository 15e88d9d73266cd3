import { countMembers } from './count-members.ts';
import { LIMITS } from './limits.ts';

/** Where halves of characters begin, and the few code points that are no characters are. */
const UNUSUAL = /[\ud800-\uffff]/;
/** Anything escaped but a line feed. */
const ESCAPE = /\\[^n]/;
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'prototype', 'constructor']);

/** More could be too many members, or too long a string. */
const SURELY_SMALL = 2 * LIMITS.members;
/** Digits of which every integer is exact. */
const EXACT = 15;

/**
 * Reads a record from a text in which nothing is unusual: most records. Nothing where something is, though it may be right: then the scan decides, which looks at every
 * character. This steps from quote to quote, which is much quicker, and is safe because JSON.parse has judged the grammar before.
 */
export function readPlain(text: string): Readonly<Record<string, unknown>> | undefined {
  if (text.length > SURELY_SMALL || UNUSUAL.test(text) || (text.includes('\\') && ESCAPE.test(text))) return undefined;
  const value = parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return countNames(text) === countMembers(value) ? value as Readonly<Record<string, unknown>> : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Counts the names of members; nothing when one is forbidden, objects stand too deep in one another or a number is more than a few digits. */
function countNames(text: string): number | undefined {
  let names = 0;
  let levels = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) {
      const start = at + 1;
      at = text.indexOf('"', start);
      if (!isColon(text, at + 1)) continue;
      if ((at - start === 9 || at - start === 11) && FORBIDDEN.has(text.slice(start, at))) return undefined;
      names += 1;
    } else if (code === 0x7b || code === 0x5b) {
      levels += 1;
      if (levels > LIMITS.levels) return undefined;
    } else if (code === 0x7d || code === 0x5d) levels -= 1;
    else if (code >= 0x30 && code <= 0x39) {
      const end = skipDigits(text, at);
      if (end - at > EXACT) return undefined;
      at = end - 1;
    } else if (code === 0x2d || code === 0x2e || code === 0x45) return undefined;
    else if (code === 0x65 && isDigit(text.charCodeAt(at - 1))) return undefined;
  }
  return names;
}

/** Tells whether a colon comes next, also behind white space: a name missed would make up for one that is there twice. */
function isColon(text: string, start: number): boolean {
  let at = start;
  let code = text.charCodeAt(at);
  while (code <= 0x20) code = text.charCodeAt(at += 1);
  return code === 0x3a;
}

function skipDigits(text: string, start: number): number {
  let at = start;
  while (isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
