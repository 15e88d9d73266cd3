/** A line of a stream as bytes without its end; nothing instead of bytes where it was too long to keep. */
export interface ByteLine {
  readonly line: number;
  readonly bytes: Uint8Array | undefined;
}

const LINE_FEED = 0x0a;

/** Reads lines of at most `most` bytes; of a longer one only that it was there. A last line without an end is a line too; empty lines are passed over. */
export async function* readLines(stream: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<ByteLine> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let line = 1;
  const finish = (): ByteLine | undefined => {
    const bytes = length > most ? undefined : Buffer.concat(parts);
    const isBlank = bytes !== undefined && /^[\t\r ]*$/.test(bytes.length < 64 ? bytes.toString('latin1') : 'x');
    [parts, length] = [[], 0];
    return isBlank ? undefined : { line, bytes };
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      length += end - start;
      if (length <= most) parts.push(chunk.subarray(start, end));
      const found = finish();
      if (found) yield found;
      line += 1;
      start = end + 1;
    }
    length += chunk.length - start;
    if (length <= most) parts.push(chunk.subarray(start));
    else parts = [];
  }
  const last = finish();
  if (last) yield last;
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
