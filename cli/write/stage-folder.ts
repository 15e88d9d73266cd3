import { lstat, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fail } from '../failure.ts';
import type { FolderPlan } from '../write.ts';
import { keepFile } from './keep-file.ts';
import { hashBytes, MANIFEST_FILE, printManifest, readManifest, type Manifest, type ManifestEntry } from './manifest.ts';
import { syncFolder, writeSynced } from './write-synced.ts';

/** A folder made ready beside the old one. */
export interface Staged {
  readonly folder: string;
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
  /** Something differs, so the new folder takes the old one's place. */
  readonly isNew: boolean;
  /** Nothing would be left in it: the old folder goes and none comes. */
  readonly isEmpty: boolean;
  readonly manifest: Manifest;
}

/**
 * Makes the next state of a form's folder in `staging`, unless it is what stands there already. Files of generators that did not run, and
 * files that we did not make, come along untouched; files of those that ran and are not made any more stay behind.
 */
export async function stageFolder(outDir: string, staging: string, plan: FolderPlan, ran: ReadonlySet<string>): Promise<Staged> {
  const old = path.join(outDir, plan.folder);
  await refuseLinks(outDir, plan.folder);
  const known = readManifest(old);
  const made = new Map(plan.files.map((file) => [file.path, file]));
  const gone = [...known].filter(([file, entry]) => ran.has(entry.generator) && !made.has(file)).map(([file]) => file);
  const kept = await keepEntries(old, [...known].filter(([file, entry]) => !ran.has(entry.generator) && !made.has(file)));
  const manifest: Manifest = new Map([...kept, ...plan.files.map((file): [string, ManifestEntry] => [file.path, {
    generator: file.generator, sha256: hashBytes(file.bytes), ...(file.printedFrom === undefined ? {} : { printedFrom: file.printedFrom }),
  }])]);
  const same = new Set<string>();
  for (const { path: file, bytes } of plan.files) if (await holds(path.join(old, file), bytes)) same.add(file);
  const text = printManifest(manifest);
  const counts = { folder: plan.folder, written: made.size - same.size, unchanged: same.size, removed: gone.length, manifest };
  const isSame = same.size === made.size && gone.length === 0 && (made.size + kept.length === 0 || await holds(path.join(old, MANIFEST_FILE), Buffer.from(text)));
  if (isSame) return { ...counts, isNew: false, isEmpty: false };

  const next = path.join(staging, plan.folder);
  const changed = plan.files.filter((file) => !same.has(file.path));
  const isThere = await lstat(old).then(() => true, () => false);
  if (isThere) await keepFile(old, next, new Set([...changed.map((file) => file.path), ...gone, MANIFEST_FILE]));
  await Promise.all(changed.map((file) => writeSynced(path.join(next, file.path), file.bytes)));
  const isEmpty = manifest.size === 0 && await isHollow(next);
  if (manifest.size > 0) await writeSynced(path.join(next, MANIFEST_FILE), text);
  if (!isEmpty) await syncFolder(next);
  return { ...counts, isNew: true, isEmpty };
}

/** A link on the way could lead a write out of the output folder. */
async function refuseLinks(outDir: string, folder: string): Promise<void> {
  const steps = folder.split('/');
  for (let index = 1; index <= steps.length; index += 1) {
    const place = path.join(outDir, ...steps.slice(0, index));
    const stats = await lstat(place).catch(ignoreMissing);
    if (!stats || stats.isDirectory()) continue;
    fail(4, `${place} is ${stats.isSymbolicLink() ? 'a link' : 'a file'} where a folder should be. Remove it, or choose another output folder.`);
  }
}

async function keepEntries(old: string, entries: readonly (readonly [string, ManifestEntry])[]): Promise<readonly [string, ManifestEntry][]> {
  const there = await Promise.all(entries.map(async ([file]) => (await lstat(path.join(old, file)).catch(ignoreMissing)) !== undefined));
  return entries.filter((_, index) => there[index]).map(([file, entry]) => [file, entry]);
}

async function holds(file: string, bytes: Uint8Array): Promise<boolean> {
  const stats = await lstat(file).catch(ignoreMissing);
  if (stats?.isDirectory()) fail(4, `${file} is a folder where a file should be. Move it away.`);
  return stats !== undefined && stats.isFile() && stats.size === bytes.length && (await readFile(file)).equals(bytes);
}

/** Holds no file at any depth. */
async function isHollow(folder: string): Promise<boolean> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(ignoreMissing);
  return (entries ?? []).every((entry) => entry.isDirectory());
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
}
