import { link, lstat, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fail } from '../failure.ts';
import { syncFolder, writeSynced } from './write-synced.ts';

/** Replaces or makes one file, whole or not at all. A link in its place is replaced, never followed. */
export async function replaceFile(file: string, bytes: Uint8Array | string): Promise<void> {
  await throughAside(file, bytes, (aside) => rename(aside, file));
}

/** Makes one file, whole or not at all; what is there already stays, and is a foreseen end with 1. */
export async function createFile(file: string, bytes: Uint8Array | string): Promise<void> {
  if (await lstat(file).then(() => true, () => false)) fail(1, `${file} is already there, and is not overwritten.`);
  await throughAside(file, bytes, async (aside) => {
    await link(aside, file).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') fail(1, `${file} is already there, and is not overwritten.`);
      return rename(aside, file);
    });
  });
}

async function throughAside(file: string, bytes: Uint8Array | string, place: (aside: string) => Promise<void>): Promise<void> {
  const aside = path.join(path.dirname(file), `.concordat-new-${process.pid}-${path.basename(file)}`);
  try {
    await writeSynced(aside, bytes);
    await place(aside);
    await syncFolder(path.dirname(file));
  } finally {
    await rm(aside, { force: true });
  }
}
