import { LIMITS } from './limits.ts';
import { refuse } from './refuse.ts';
import { note, stop, type Scan } from './scan.ts';
import { scanUnit } from './scan-unit.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Reads a string from its opening quote to behind its closing one. Tells whether it has an escape. */
export function scanString(scan: Scan): boolean {
  const { text } = scan;
  const start = scan.at;
  let at = start + 1;
  const soon = at + 32;
  let escaped = false;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) break;
    if (code >= 0x20 && code !== BACKSLASH && code < 0xd800) {
      at += 1;
      if (at === soon) at = skipPlain(text, at);
      continue;
    }
    escaped ||= code === BACKSLASH;
    scan.at = at;
    if (Number.isNaN(code) || code < 0x20) refuseInside(scan, code);
    else scanUnit(scan);
    if (scan.stopped) return escaped;
    at = scan.at;
  }
  scan.at = at + 1;
  if (at - start - 1 > LIMITS.string) note(scan, 'string-too-long', start);
  return escaped;
}

const PLAIN = /[ !#-[\]-\ud7ff]*/y;

/** Steps over the rest of what needs no look: quicker than one by one in a long text. */
function skipPlain(text: string, at: number): number {
  PLAIN.lastIndex = at;
  PLAIN.test(text);
  return PLAIN.lastIndex;
}

function refuseInside(scan: Scan, code: number): void {
  if (code === 0x0a || code === 0x0d) stop(scan, 'not-json', 'This is not JSON. A text ends on the line it begins on; a line feed in it is written \\n.');
  else if (code === 0x09) stop(scan, 'not-json', 'This is not JSON. A tab in a text is written \\t.');
  else if (code < 0x20) stop(scan, 'control-character');
  else refuse(scan, code, '');
}
