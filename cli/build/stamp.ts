import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { DefinitionFile } from '../definition-files.ts';
import { readPackage } from '../package.ts';
import { STAGING_PREFIX } from '../write/swap-folders.ts';

/** Beside the outputs: what the last complete build was made of, and what it left. */
export const STAMP_FILE = '.concordat-stamp.json';

/** What a build that ended well leaves behind, so that the next can see at once that nothing is to do. */
export interface Stamp {
  readonly inputs: string;
  /** Size, change times and identity of every output, by its path from the output folder. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly warnings: number;
}

/** One hash of everything that decides the outputs: the compiled program, the options, and each definition's name and bytes. */
export function hashInputs(files: readonly DefinitionFile[], options: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify([readPackage().id, process.version, options]));
  for (const { file, bytes } of files) hash.update(`\0${file}\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex');
}

/** Describes a file so that any change to it shows; the operating system sets the last number and nobody can set it back. */
export function describeFile(file: string): string | undefined {
  const stats = statSync(file, { throwIfNoEntry: false, bigint: true });
  return stats?.isFile() ? `${stats.size} ${stats.mtimeNs} ${stats.ctimeNs}` : undefined;
}

/** Gives the stamp of the output folder when it fits these inputs, no output has been touched since and no killed build has left its work there. */
export function findFittingStamp(outDir: string, inputs: string): Stamp | undefined {
  const stamp = readStamp(outDir);
  if (stamp?.inputs !== inputs) return undefined;
  const isWhole = Object.entries(stamp.outputs).every(([file, description]) => describeFile(path.join(outDir, file)) === description);
  return isWhole && !readdirSync(outDir).some((name) => name.startsWith(STAGING_PREFIX)) ? stamp : undefined;
}

function readStamp(outDir: string): Stamp | undefined {
  try {
    const stamp = JSON.parse(readFileSync(path.join(outDir, STAMP_FILE), 'utf8')) as Partial<Stamp>;
    const isStamp = typeof stamp.inputs === 'string' && typeof stamp.warnings === 'number' && typeof stamp.outputs === 'object' && stamp.outputs !== null;
    return isStamp ? stamp as Stamp : undefined;
  } catch {
    return undefined;
  }
}
