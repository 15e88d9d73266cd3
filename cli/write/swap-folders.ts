import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { MANIFEST_FILE } from './manifest.ts';
import type { Staged } from './stage-folder.ts';

/** Names of the folders in which a writer prepares its work, inside the output folder and so on the same disk. */
export const STAGING_PREFIX = '.concordat-new-';

/**
 * Puts new folders, or files, where the old ones are, each with two renames and nothing between them. If one fails, those before it are put back and
 * the error is thrown, so that all change or none does. A writer killed between the two renames leaves the old folder aside, whole:
 * `restoreFolders` brings it back.
 */
export function swapFolders(outDir: string, staging: string, folders: readonly Staged[]): void {
  const done: Staged[] = [];
  try {
    for (const staged of folders) {
      done.push(staged);
      swapOne(outDir, staging, staged);
    }
  } catch (error) {
    for (const staged of done.reverse()) putBack(outDir, staging, staged);
    throw error;
  }
  for (const { folder, isEmpty } of folders) if (isEmpty) dropIfEmpty(path.dirname(path.join(outDir, folder)));
}

/** Brings back folders that a killed writer had moved aside, and removes what it had prepared. Only a holder of the lock may. */
export function restoreFolders(outDir: string): void {
  for (const name of readdirSync(outDir)) {
    if (!name.startsWith(STAGING_PREFIX)) continue;
    const old = path.join(outDir, name, 'old');
    for (const aside of list(old).flatMap((form) => listWhole(old, form))) {
      if (!existsSync(path.join(outDir, aside))) renameSync(path.join(old, aside), path.join(outDir, aside));
    }
    rmSync(path.join(outDir, name), { recursive: true, force: true });
  }
}

/** A file, or a folder with a list of our files, was moved as it is; any other folder only held those of versions. */
function listWhole(old: string, name: string): string[] {
  const isWhole = !lstatSync(path.join(old, name)).isDirectory() || existsSync(path.join(old, name, MANIFEST_FILE));
  return isWhole ? [name] : list(path.join(old, name)).map((inner) => path.join(name, inner));
}

function swapOne(outDir: string, staging: string, { folder, isEmpty }: Staged): void {
  const target = path.join(outDir, folder);
  const aside = path.join(staging, 'old', folder);
  mkdirSync(path.dirname(aside), { recursive: true });
  mkdirSync(path.dirname(target), { recursive: true });
  if (lstatSync(target, { throwIfNoEntry: false })) renameSync(target, aside);
  if (!isEmpty) renameSync(path.join(staging, 'new', folder), target);
}

function putBack(outDir: string, staging: string, { folder }: Staged): void {
  const target = path.join(outDir, folder);
  const aside = path.join(staging, 'old', folder);
  const next = path.join(staging, 'new', folder);
  if (!existsSync(next) && existsSync(target)) {
    mkdirSync(path.dirname(next), { recursive: true });
    renameSync(target, next);
  }
  if (existsSync(aside)) renameSync(aside, target);
  dropIfEmpty(path.dirname(target));
}

function dropIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST' && code !== 'ENOENT') throw error;
  }
}

function list(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
