// The strict reader of records, of the command line and the library; the page has the half of it that is enough for one record. JSON.parse alone would keep the last of
// two members, round numbers and let half characters through; whatever it would change silently is refused here, by I-JSON (RFC 7493).
import { decodeText } from './record/decode-text.ts';
import type { ReadResult } from './record/problem.ts';
import { readPlain } from './record/read-plain.ts';
import { readScanned } from './record/read-scanned.ts';

export type { ReadResult, RecordProblem } from './record/problem.ts';
export type { RecordProblemCode } from './record/problem-words.ts';

/** Reads a record from JSON text, or tells everything that keeps it from being read. Judges the text, not the answers. */
export function readRecord(text: string): ReadResult {
  const plain = readPlain(text);
  return plain ? { ok: true, record: plain } : readScanned(text);
}

/** Reads a record from bytes. Their number is judged before anything else; what is not UTF-8 is refused, never repaired. */
export function decodeRecord(bytes: Uint8Array): ReadResult {
  return decodeText(bytes, readRecord);
}
