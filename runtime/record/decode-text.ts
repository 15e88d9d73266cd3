import { LIMITS } from './limits.ts';
import type { ReadResult } from './problem.ts';
import { refuseWhole } from './refuse-whole.ts';

const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Reads a record from bytes with a reader of texts. Their number is judged before anything else; what is not UTF-8 is refused, never repaired. */
export function decodeText(bytes: Uint8Array, read: (text: string) => ReadResult): ReadResult {
  if (bytes.length > LIMITS.bytes) return refuseWhole('too-large');
  let text: string;
  try {
    text = UTF_8.decode(bytes);
  } catch {
    return refuseWhole('not-utf-8');
  }
  return read(text);
}
