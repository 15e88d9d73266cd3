// The strict reader of records, shared by the command line, the library and the page. JSON.parse alone would keep the last of
// two members, round numbers and let half characters through; whatever it would change silently is refused here, by I-JSON (RFC 7493).
import { countMembers } from './record/count-members.ts';
import { exceedsBytes } from './record/exceeds-bytes.ts';
import { LIMITS } from './record/limits.ts';
import { placeProblems } from './record/place-problems.ts';
import type { ReadResult } from './record/problem.ts';
import { PROBLEM_WORDS, type RecordProblemCode } from './record/problem-words.ts';
import { readPlain } from './record/read-plain.ts';
import { scanRecord } from './record/scan-record.ts';

export type { ReadResult, RecordProblem } from './record/problem.ts';
export type { RecordProblemCode } from './record/problem-words.ts';

/** Reads a record from JSON text, or tells everything that keeps it from being read. Judges the text, not the answers. */
export function readRecord(text: string): ReadResult {
  if (exceedsBytes(text, LIMITS.bytes)) return refuseWhole('too-large');
  if (text.startsWith('\ufeff')) return refuseWhole('byte-order-mark');
  const plain = readPlain(text);
  if (plain) return { ok: true, record: plain };
  const { found, members } = scanRecord(text, 'count names');
  if (found.length === 0) {
    const record = JSON.parse(text);
    if (countMembers(record) === members) return { ok: true, record };
  }
  // Something is wrong: now every name is worth comparing, so that all problems are told at once.
  const scan = scanRecord(text, 'compare names');
  return scan.found.length > 0 ? { ok: false, problems: placeProblems(scan) } : { ok: true, record: JSON.parse(text) };
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Reads a record from bytes. Their number is judged before anything else; what is not UTF-8 is refused, never repaired. */
export function decodeRecord(bytes: Uint8Array): ReadResult {
  if (bytes.length > LIMITS.bytes) return refuseWhole('too-large');
  let text: string;
  try {
    text = UTF_8.decode(bytes);
  } catch {
    return refuseWhole('not-utf-8');
  }
  return readRecord(text);
}

function refuseWhole(code: RecordProblemCode): ReadResult {
  return { ok: false, problems: [{ code, line: 1, column: 1, message: PROBLEM_WORDS[code] }] };
}
