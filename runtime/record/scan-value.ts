import { LIMITS } from './limits.ts';
import { refuse } from './refuse.ts';
import { scanNumber } from './scan-number.ts';
import { scanObject } from './scan-object.ts';
import { scanString } from './scan-string.ts';
import { skipSpace } from './skip-space.ts';
import { stop, type Scan } from './scan.ts';

const WORDS = ['true', 'false', 'null'];

/** Reads the value that begins with the character of this code. */
export function scanValue(scan: Scan, code: number): void {
  if (code === 0x22) scanString(scan);
  else if (code === 0x7b || code === 0x5b) scanNested(scan, code);
  else if (code === 0x2d || (code >= 0x30 && code <= 0x39)) scanNumber(scan, code);
  else scanWord(scan, code);
}

function scanNested(scan: Scan, code: number): void {
  if (scan.levels >= LIMITS.levels) return stop(scan, 'too-deep');
  scan.levels += 1;
  scan.at += 1;
  if (code === 0x7b) scanObject(scan);
  else scanArray(scan);
  scan.levels -= 1;
}

function scanArray(scan: Scan): void {
  let code = skipSpace(scan);
  if (code === 0x5d) {
    scan.at += 1;
    return;
  }
  for (;;) {
    scan.items += 1;
    if (scan.members + scan.items > LIMITS.members) return stop(scan, 'too-many-members');
    scanValue(scan, code);
    if (scan.stopped) return;
    code = skipSpace(scan);
    if (code !== 0x2c && code !== 0x5d) return refuse(scan, code, 'A comma or ] is missing here.');
    scan.at += 1;
    if (code === 0x5d) return;
    code = skipSpace(scan);
    if (code === 0x5d) return refuse(scan, code, 'The last item of a list has no comma behind it.');
  }
}

function scanWord(scan: Scan, code: number): void {
  const word = WORDS.find((candidate) => scan.text.startsWith(candidate, scan.at));
  if (word) {
    scan.at += word.length;
    return;
  }
  const rest = scan.text.slice(scan.at, scan.at + 5);
  const cut = scan.at + rest.length === scan.text.length && WORDS.some((candidate) => candidate.startsWith(rest));
  refuse(scan, cut ? Number.NaN : code, 'A value is missing here: a text, a number, true, false, an object or a list.');
}
