import path from 'node:path';
import { LOCK_FILE, printLock, readLock, type Lock } from '../../compiler/publish/lock.ts';
import type { Source } from '../../compiler/source.ts';
import { replaceFile } from '../write/write-file.ts';

/** The lock among the texts of a folder of definitions; empty where nothing is published. */
export function findLock(sources: readonly Source[]): Lock {
  const text = sources.find(({ file }) => file === LOCK_FILE)?.text;
  return (text === undefined ? undefined : readLock(text)) ?? { forms: {} };
}

/** Names of a form that no version may use again, with the version that removed them. */
export function findTombstones(sources: readonly Source[], form: string): ReadonlyMap<string, string> {
  return new Map(Object.entries(findLock(sources).forms[form]?.removed ?? {}));
}

/** Writes the lock beside the definitions, whole or not at all. */
export async function writeLock(folder: string, lock: Lock): Promise<void> {
  await replaceFile(path.join(folder, LOCK_FILE), printLock(lock));
}

/** Where stored contract files are: `schemas/published` beside the folder of definitions. */
export function contractsFolder(folder: string): string {
  return path.join(path.dirname(folder), 'schemas', 'published');
}
