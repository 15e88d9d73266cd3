import type { Scan } from './scan.ts';

/** Steps over white space and gives the code of the next character; NaN at the end of the text. */
export function skipSpace(scan: Scan): number {
  const { text } = scan;
  let { at } = scan;
  let code = text.charCodeAt(at);
  while (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) code = text.charCodeAt((at += 1));
  scan.at = at;
  return code;
}
