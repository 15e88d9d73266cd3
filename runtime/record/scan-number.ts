import { countDigits } from '../answers/count-digits.ts';
import { refuse } from './refuse.ts';
import { note, type Scan } from './scan.ts';

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const NON_ZERO = /^-?[0.]*[1-9]/;

/**
 * Reads a number. Only the one shortest spelling passes, as ECMAScript and RFC 8785 write it, so that no reader rounds it
 * and no signature differs.
 */
export function scanNumber(scan: Scan, code: number): void {
  const start = scan.at;
  NUMBER.lastIndex = start;
  const written = NUMBER.exec(scan.text)?.[0];
  if (written === undefined) return refuse(scan, endsAfterMinus(scan, code) ? Number.NaN : code, 'A number begins with a digit, or with - and a digit.');
  scan.at = start + written.length;
  const next = scan.text.charCodeAt(scan.at);
  if (isInsideNumber(next)) return refuse(scan, next, 'A number has no needless zero before it and digits on both sides of its point.');
  const value = Number(written);
  if (!Number.isFinite(value) || (value === 0 && NON_ZERO.test(written))) note(scan, 'number-range', start);
  else if (Number.isInteger(value) && !Number.isSafeInteger(value)) note(scan, 'number-unsafe', start);
  else if (String(value) !== written) note(scan, countDigits(written) > 15 ? 'number-unsafe' : 'number-spelling', start);
}

function endsAfterMinus(scan: Scan, code: number): boolean {
  return code === 0x2d && scan.at + 1 >= scan.text.length;
}

/** A digit, a point or a letter directly behind a number belongs to it in its writer's mind. */
function isInsideNumber(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code === 0x2e || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}
