import { refuse } from './refuse.ts';
import { note, stop, type Scan } from './scan.ts';

const SIMPLE = new Map([['"', 0x22], ['\\', 0x5c], ['/', 0x2f], ['b', 8], ['f', 12], ['n', 10], ['r', 13], ['t', 9]]);
const HEX = /^[0-9A-Fa-f]{4}$/;

/** Reads one character that is escaped or beyond U+D7FF; both halves of a pair may be written either way. */
export function scanUnit(scan: Scan): void {
  const start = scan.at;
  const unit = readUnit(scan);
  if (unit < 0xd800) {
    if (unit < 0x20 && unit !== 0x0a && unit !== 0x09) note(scan, 'control-character', start);
  } else if (unit < 0xdc00) scanLowHalf(scan, start, unit);
  else if (unit < 0xe000) note(scan, 'lone-surrogate', start);
  else if ((unit >= 0xfdd0 && unit <= 0xfdef) || unit >= 0xfffe) note(scan, 'noncharacter', start);
}

function scanLowHalf(scan: Scan, start: number, high: number): void {
  const between = scan.at;
  const code = scan.text.charCodeAt(between);
  const low = code === 0x5c || code >= 0xdc00 ? readUnit(scan) : 0;
  if (scan.stopped) return;
  if (low >= 0xdc00 && low < 0xe000) {
    // The last two code points of every plane are not characters.
    if ((high & 0x3f) === 0x3f && (low & 0x3fe) === 0x3fe) note(scan, 'noncharacter', start);
    return;
  }
  scan.at = between;
  note(scan, 'lone-surrogate', start);
}

/** Reads a raw or escaped UTF-16 unit and steps behind it. */
function readUnit(scan: Scan): number {
  const { text, at } = scan;
  const raw = text.charCodeAt(at);
  if (raw !== 0x5c) {
    scan.at = at + 1;
    return raw;
  }
  const letter = text[at + 1] ?? '';
  const simple = SIMPLE.get(letter);
  if (simple !== undefined) {
    scan.at = at + 2;
    return simple;
  }
  const hex = text.slice(at + 2, at + 6);
  if (letter === 'u' && HEX.test(hex)) {
    scan.at = at + 6;
    return Number.parseInt(hex, 16);
  }
  if (at + (letter === 'u' ? 6 : 2) > text.length) refuse(scan, Number.NaN, '');
  else stop(scan, 'not-json', 'This is not JSON. A backslash in a text is written \\\\.');
  return 0x20;
}
