import { stop, type Scan } from './scan.ts';

const QUOTES = 'Names of members and texts stand between straight double quotes.';

/** Stops at a character that JSON does not allow here, with the likeliest reason. `wanted` says what is missing. */
export function refuse(scan: Scan, code: number, wanted: string): void {
  if (Number.isNaN(code)) return stop(scan, 'cut-short');
  const character = scan.text[scan.at] ?? '';
  if (character === '/' || character === '#') return stop(scan, 'comment');
  if (character === '\ufeff') return stop(scan, 'byte-order-mark');
  if ("'\u2018\u2019\u201c\u201d`".includes(character)) return stop(scan, 'not-json', `This is not JSON. ${QUOTES}`);
  stop(scan, 'not-json', `This is not JSON. ${wanted}`);
}
