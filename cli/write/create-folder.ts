import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fail } from '../failure.ts';
import { checkPath } from './check-path.ts';
import { syncFolder, writeSynced } from './write-synced.ts';

/** Makes a folder with files, whole or not at all. A folder that holds something stays as it is, and is a foreseen end with 1. */
export async function createFolder(folder: string, files: readonly { readonly path: string; readonly text: string }[]): Promise<void> {
  const there = await readdir(folder).catch((error: NodeJS.ErrnoException) => (error.code === 'ENOENT' ? undefined : fail(4, `${folder} is not a folder that can be read.`)));
  if (there && there.length > 0) fail(1, `${folder} holds something already, and is not overwritten.`);
  const parent = path.dirname(folder);
  await mkdir(parent, { recursive: true });
  const aside = await mkdtemp(path.join(parent, '.concordat-new-'));
  try {
    for (const file of files) {
      checkPath(file.path);
      const target = path.join(aside, file.path);
      await mkdir(path.dirname(target), { recursive: true });
      await writeSynced(target, file.text);
    }
    await rename(aside, folder);
    await syncFolder(parent);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}
