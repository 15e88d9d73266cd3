import { createReadStream } from 'node:fs';
import path from 'node:path';
import { LIMITS } from '../../runtime/record/limits.ts';
import { PROBLEM_WORDS } from '../../runtime/record/problem-words.ts';
import { decodeRecord } from '../../runtime/read-record.ts';
import { fail } from '../failure.ts';
import { readWhole } from '../validate/read-lines.ts';

/** A record that says which form and version it follows. */
export interface FirstRecord {
  readonly form: string;
  readonly version: string;
  readonly record: Readonly<Record<string, unknown>>;
}

/** Reads the record from which another begins; `-` is standard input. What cannot be read is a foreseen end, told without any of its text. */
export async function readFirstRecord(cwd: string, file: string): Promise<FirstRecord> {
  const bytes = await readWhole(file === '-' ? process.stdin : createReadStream(path.resolve(cwd, file)), LIMITS.bytes);
  if (!bytes) return fail(3, `${file}: ${PROBLEM_WORDS['too-large']}`);
  const read = decodeRecord(bytes);
  if (!read.ok) return fail(1, read.problems.map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`).join('\n'));
  const { form, version } = read.record;
  // A name is repeated in messages only if it looks like one: a record may hold anything there.
  const isNamed = typeof form === 'string' && /^[a-z][a-z0-9-]{0,62}$/.test(form) && typeof version === 'string' && /^\d+\.\d+\.\d+(?:-draft)?$/.test(version);
  return isNamed ? { form, version, record: read.record } : fail(1, `${file}: this is not a record: it does not say which form and version it follows.`);
}
