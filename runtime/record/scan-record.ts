import { PROBLEM_WORDS } from './problem-words.ts';
import { scanValue } from './scan-value.ts';
import { startScan, stop, type Scan } from './scan.ts';
import { skipSpace } from './skip-space.ts';

/** Scans a whole text as one record, and nothing behind it. */
export function scanRecord(text: string, names: 'count names' | 'compare names'): Scan {
  const scan = startScan(text, names);
  const first = skipSpace(scan);
  scanValue(scan, first);
  if (scan.stopped) return scan;
  if (first !== 0x7b) scan.found.unshift({ code: 'not-an-object', at: 0, message: PROBLEM_WORDS['not-an-object'] });
  const next = skipSpace(scan);
  if (next === 0x2f || next === 0x23) stop(scan, 'comment');
  else if (!Number.isNaN(next)) stop(scan, 'text-after');
  return scan;
}
