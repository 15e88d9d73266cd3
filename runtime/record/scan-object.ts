import { LIMITS } from './limits.ts';
import { refuse } from './refuse.ts';
import { scanString } from './scan-string.ts';
import { scanValue } from './scan-value.ts';
import { skipSpace } from './skip-space.ts';
import { note, stop, type Scan } from './scan.ts';

/** Of 9 and 11 characters. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
const PLAIN_NAME = /^[A-Za-z][A-Za-z0-9-]{0,63}$/;

/** Reads the members of an object from behind its { to behind its }. */
export function scanObject(scan: Scan): void {
  let code = skipSpace(scan);
  if (code === 0x7d) {
    scan.at += 1;
    return;
  }
  const names = scan.comparesNames ? new Set<string>() : undefined;
  for (;;) {
    if (code !== 0x22) return refuse(scan, code, 'The name of a member stands between double quotes.');
    scan.members += 1;
    if (scan.members + scan.items > LIMITS.members) return stop(scan, 'too-many-members');
    scanName(scan, names);
    if (scan.stopped) return;
    code = skipSpace(scan);
    if (code !== 0x3a) return refuse(scan, code, 'A colon is missing between the name of a member and its value.');
    scan.at += 1;
    scanValue(scan, skipSpace(scan));
    if (scan.stopped) return;
    code = skipSpace(scan);
    if (code !== 0x2c && code !== 0x7d) return refuse(scan, code, 'A comma or } is missing here.');
    scan.at += 1;
    if (code === 0x7d) return;
    code = skipSpace(scan);
    if (code === 0x7d) return refuse(scan, code, 'The last member of an object has no comma behind it.');
  }
}

/** Two spellings of one name, such as `a` and `\u0061`, are the same name. */
function scanName(scan: Scan, names: Set<string> | undefined): void {
  const start = scan.at;
  const escaped = scanString(scan);
  if (scan.stopped) return;
  const length = scan.at - start - 2;
  if (!names && !escaped && length !== 9 && length !== 11) return;
  const name: string = escaped ? JSON.parse(scan.text.slice(start, scan.at)) : scan.text.slice(start + 1, scan.at - 1);
  if (FORBIDDEN.has(name)) note(scan, 'forbidden-member', start);
  if (names?.has(name)) noteTwice(scan, name, start);
  names?.add(name);
}

function noteTwice(scan: Scan, name: string, start: number): void {
  if (PLAIN_NAME.test(name)) note(scan, 'duplicate-member', start, `The member ${name} is there twice in its object. Keep one of the two.`);
  else note(scan, 'duplicate-member', start);
}
