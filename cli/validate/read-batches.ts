import { createReadStream } from 'node:fs';
import path from 'node:path';
import { LIMITS } from '../../runtime/record/limits.ts';
import type { RecordFile } from './list-records.ts';
import { readBlocks } from './read-blocks.ts';
import { readWhole } from './read-lines.ts';

/** Part of the input: a file that is one record, or whole lines of one that has a record a line. */
export interface Batch {
  /** As people know it. */
  readonly file: string;
  /** The number of the first line; missing where the file is one record. */
  readonly line?: number;
  /** Missing where there are more than a record may have. */
  readonly bytes?: Uint8Array;
}

/** Bytes that are read, and judged, at a time. */
const AT_A_TIME = 256 * 1024;

/** Reads files one after another, each in parts; what comes in by standard input is passed on as it comes. */
export async function* readBatches(cwd: string, files: readonly RecordFile[]): AsyncGenerator<Batch> {
  for (const { file, kind } of files) {
    const stream: AsyncIterable<Uint8Array> = file === '-' ? process.stdin : createReadStream(path.resolve(cwd, file), { highWaterMark: AT_A_TIME });
    const name = file === '-' ? 'standard input' : file.split(path.sep).join('/');
    if (kind === 'ndjson') {
      for await (const block of readBlocks(stream, LIMITS.bytes)) yield { file: name, ...block };
    } else {
      const bytes = await readWhole(stream, LIMITS.bytes);
      yield bytes ? { file: name, bytes } : { file: name };
    }
  }
}
