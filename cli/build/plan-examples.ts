import path from 'node:path';
import type { Form } from '../../compiler/model/form.ts';
import { decodeRecord } from '../../runtime/read-record.ts';
import { writeRecord } from '../../runtime/write-record.ts';
import type { DefinitionFile } from '../definition-files.ts';
import { fail } from '../failure.ts';
import type { FilePlan } from '../write.ts';
import { EXAMPLES } from './example-files.ts';

/** The example records of a form as files to write. Stored examples leave the version out, so that publishing does not change them; it is filled in here. */
export function planExamples({ id, version }: Form, files: readonly DefinitionFile[], folder: string): readonly FilePlan[] {
  const start = `${id}/${EXAMPLES}/${version.replace(/-draft$/, '')}/`;
  return files.filter(({ file }) => file.startsWith(start)).map(({ file, bytes }) => {
    const read = decodeRecord(bytes);
    if (!read.ok) fail(1, read.problems.map(({ line, column, message }) => `${path.join(folder, file)}:${line}:${column}: ${message}`).join('\n'));
    const text = writeRecord({ ...read.record, version });
    return { path: `${EXAMPLES}/${file.slice(start.length)}`, generator: EXAMPLES, bytes: Buffer.from(text) };
  });
}
