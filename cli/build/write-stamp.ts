import path from 'node:path';
import { replaceFile } from '../write/write-file.ts';
import { describeFile, STAMP_FILE, type Stamp } from './stamp.ts';

/** Leaves a stamp of a complete build in the output folder. */
export async function writeStamp(outDir: string, files: readonly string[], { inputs, warnings }: Pick<Stamp, 'inputs' | 'warnings'>): Promise<void> {
  const outputs = Object.fromEntries(files.map((file) => [file, describeFile(path.join(outDir, file)) ?? '']));
  await replaceFile(path.join(outDir, STAMP_FILE), `${JSON.stringify({ inputs, warnings, outputs } satisfies Stamp, null, 1)}\n`);
}
