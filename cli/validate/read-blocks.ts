/** Whole lines of a stream, and the number of the first. */
export interface Block {
  readonly line: number;
  readonly bytes: Uint8Array;
}

const LINE_FEED = 0x0a;

/** Cuts a stream into blocks of whole lines, at most one for each piece that arrives. Of a line longer than `most` bytes it keeps the beginning, of more than `most` bytes. */
export async function* readBlocks(stream: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Block> {
  let open: Uint8Array[] = [];
  let length = 0;
  let line = 1;
  for await (const chunk of stream) {
    const start = length > most ? chunk.indexOf(LINE_FEED) : 0;
    if (start === -1) continue;
    const end = chunk.lastIndexOf(LINE_FEED) + 1;
    if (end > 0) {
      const bytes = Buffer.concat([...open, chunk.subarray(start, end)]);
      const lines = countLines(bytes); // before whoever gets the bytes hands them on
      yield { line, bytes };
      line += lines;
      [open, length] = [[], 0];
    }
    open.push(end > 0 ? chunk.subarray(end) : chunk);
    length += chunk.length - end;
  }
  if (length > 0) yield { line, bytes: Buffer.concat(open) };
}

function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, end + 1)) count += 1;
  return count;
}
