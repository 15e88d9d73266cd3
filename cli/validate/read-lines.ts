import { readBlocks } from './read-blocks.ts';

/** A line of a stream as bytes without its end; nothing instead of bytes where it was too long to keep. */
export interface ByteLine {
  readonly line: number;
  readonly bytes: Uint8Array | undefined;
}

const LINE_FEED = 0x0a;

/** Reads lines of at most `most` bytes; of a longer one only that it was there. A last line without an end is a line too; empty lines are passed over. */
export async function* readLines(stream: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<ByteLine> {
  for await (const { line, bytes } of readBlocks(stream, most)) yield* splitLines(bytes, most, line);
}

/** Splits bytes into the same lines; `first` is the number of the first. */
export function* splitLines(bytes: Uint8Array, most: number, first: number): Generator<ByteLine> {
  let start = 0;
  for (let line = first; start < bytes.length; line += 1) {
    const found = bytes.indexOf(LINE_FEED, start);
    const end = found === -1 ? bytes.length : found;
    if (end - start > most) yield { line, bytes: undefined };
    else if (!isBlank(bytes, start, end)) yield { line, bytes: bytes.subarray(start, end) };
    start = end + 1;
  }
}

function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) if (bytes[index] !== 0x20 && bytes[index] !== 0x09 && bytes[index] !== 0x0d) return false;
  return true;
}

/** Reads a stream whole, unless it is longer than `most` bytes: then it stops, and gives nothing. */
export async function readWhole(stream: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > most) return undefined;
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}
