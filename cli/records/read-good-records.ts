import { createReadStream } from 'node:fs';
import path from 'node:path';
import { compile } from '../../compiler/compile.ts';
import type { Form } from '../../compiler/model/form.ts';
import type { Source } from '../../compiler/source.ts';
import type { Context } from '../../generators/generator.ts';
import { LIMITS } from '../../runtime/record/limits.ts';
import { PROBLEM_WORDS } from '../../runtime/record/problem-words.ts';
import { decodeRecord } from '../../runtime/read-record.ts';
import { runValidator, type RunningValidator } from '../prefill/run-validator.ts';
import type { RecordFile } from '../validate/list-records.ts';
import { readLines, readWhole } from '../validate/read-lines.ts';

/** A well-formed record and the form that it follows. */
export interface GoodRecord {
  readonly form: Form;
  readonly record: Readonly<Record<string, unknown>>;
}

/** Reads files of records; of each that cannot be read or is not well-formed it says where and why, without an answer. */
export async function readGoodRecords(cwd: string, files: readonly RecordFile[], sources: readonly Source[], context: Context): Promise<{ readonly records: readonly GoodRecord[]; readonly problems: readonly string[] }> {
  const [records, problems]: [GoodRecord[], string[]] = [[], []];
  const forms = new Map<string, Promise<{ readonly form: Form; readonly validator: RunningValidator } | undefined>>();
  const prepare = async (id: string, version: string) => {
    const form = compile(sources, { only: [id] }).forms.find((candidate) => candidate.id === id && candidate.version === version);
    return form && { form, validator: await runValidator(form, context) };
  };
  const take = async (bytes: Uint8Array | undefined, place: string): Promise<void> => {
    const read = bytes ? decodeRecord(bytes) : { ok: false as const, problems: [{ line: 1, column: 1, message: PROBLEM_WORDS['too-large'] }] };
    if (!read.ok) return void problems.push(...read.problems.map(({ line, column, message }) => `${place}:${line}:${column}: ${message}`));
    const { form: id, version } = read.record;
    // A name is looked up and repeated only if it looks like one: a record may hold anything there.
    if (typeof id !== 'string' || !/^[a-z][a-z0-9-]{0,62}$/.test(id) || typeof version !== 'string' || !/^\d+\.\d+\.\d+(?:-draft)?$/.test(version)) {
      return void problems.push(`${place}: this is not a record: it does not say which form and version it follows.`);
    }
    const key = `${id}@${version}`;
    const known = forms.get(key) ?? prepare(id, version);
    forms.set(key, known);
    const found = await known;
    if (!found) return void problems.push(`${place}: the form ${id} ${version} is not here without errors: concordat check ${id}`);
    const { wellFormed, findings } = found.validator.validate(read.record);
    if (wellFormed) records.push({ form: found.form, record: read.record });
    else problems.push(...findings.filter(({ verdict }) => verdict === 'well-formed').map(({ pointer, message }) => `${place}: ${message} (${pointer})`));
  };
  for (const { file, kind } of files) {
    const stream: AsyncIterable<Uint8Array> = file === '-' ? process.stdin : createReadStream(path.resolve(cwd, file));
    const name = file === '-' ? 'standard input' : file.split(path.sep).join('/');
    if (kind === 'json') await take(await readWhole(stream, LIMITS.bytes), name);
    else for await (const { line, bytes } of readLines(stream, LIMITS.bytes)) await take(bytes, `${name}, record in line ${line}`);
  }
  return { records, problems };
}
