import { createReadStream } from 'node:fs';
import path from 'node:path';
import { LIMITS } from '../../runtime/record/limits.ts';
import { PROBLEM_WORDS } from '../../runtime/record/problem-words.ts';
import { decodeRecord } from '../../runtime/read-record.ts';
import type { FindValidator } from './find-validator.ts';
import type { Judgement } from './judgement.ts';
import type { RecordFile } from './list-records.ts';
import { readLines, readWhole } from './read-lines.ts';

/** Judges every record of some files, one after another, and holds no more than one in memory. */
export async function* judgeRecords(cwd: string, files: readonly RecordFile[], findValidator: FindValidator): AsyncGenerator<Judgement> {
  for (const { file, kind } of files) {
    const stream: AsyncIterable<Uint8Array> = file === '-' ? process.stdin : createReadStream(path.resolve(cwd, file), { highWaterMark: 256 * 1024 });
    const name = file === '-' ? 'standard input' : file.split(path.sep).join('/');
    if (kind === 'json') yield { file: name, ...await judgeBytes(await readWhole(stream, LIMITS.bytes), findValidator) };
    else for await (const { line, bytes } of readLines(stream, LIMITS.bytes)) yield { file: name, line, ...await judgeBytes(bytes, findValidator) };
  }
}

/** Judges one text. No bytes means that there were too many. */
async function judgeBytes(bytes: Uint8Array | undefined, findValidator: FindValidator): Promise<Omit<Judgement, 'file' | 'line'>> {
  if (!bytes) return { refused: [{ code: 'too-large', message: PROBLEM_WORDS['too-large'] }] };
  const read = decodeRecord(bytes);
  if (!read.ok) return { refused: read.problems };
  const { form, version, status, profile } = read.record;
  if (typeof form !== 'string' || typeof version !== 'string' || !('concordat' in read.record || 'answers' in read.record)) {
    return { refused: [{ code: 'not-a-record', message: 'This is not a record: it does not say which form and version it follows.' }] };
  }
  const validator = await findValidator(form, version, ...(typeof profile === 'string' ? [profile] as const : []));
  if ('refused' in validator) return { refused: [{ code: 'unknown-form', message: validator.refused }] };
  const wordsOf = (address: string) => validator.wordsOf(address);
  return { form, version, ...(status === 'draft' || status === 'final' || status === 'extract' ? { status } : {}), report: validator.validate(read.record), wordsOf };
}
