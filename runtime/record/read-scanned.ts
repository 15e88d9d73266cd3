import { countMembers } from './count-members.ts';
import { exceedsBytes } from './exceeds-bytes.ts';
import { LIMITS } from './limits.ts';
import { placeProblems } from './place-problems.ts';
import type { ReadResult } from './problem.ts';
import { refuseWhole } from './refuse-whole.ts';
import { scanRecord } from './scan-record.ts';

/** Reads a record from JSON text by looking at every character, or tells everything that keeps it from being read. */
export function readScanned(text: string): ReadResult {
  if (exceedsBytes(text, LIMITS.bytes)) return refuseWhole('too-large');
  if (text.startsWith('\ufeff')) return refuseWhole('byte-order-mark');
  const { found, members } = scanRecord(text, 'count names');
  if (found.length === 0) {
    const record = JSON.parse(text);
    if (countMembers(record) === members) return { ok: true, record };
  }
  // Something is wrong: now every name is worth comparing, so that all problems are told at once.
  const scan = scanRecord(text, 'compare names');
  return scan.found.length > 0 ? { ok: false, problems: placeProblems(scan) } : { ok: true, record: JSON.parse(text) };
}
