// The way out: the only code that changes an output folder. All of a build is written or nothing is.
import { mkdtempSync, realpathSync, rmSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fail } from './failure.ts';
import { checkApart, checkPath } from './write/check-path.ts';
import { whenInterrupted } from './write/when-interrupted.ts';
import { takeLock } from './write/lock.ts';
import { MANIFEST_FILE, readManifest } from './write/manifest.ts';
import { stageFolder, type Staged } from './write/stage-folder.ts';
import { restoreFolders, STAGING_PREFIX, swapFolders } from './write/swap-folders.ts';

/** A file to write, by its path from its form's folder. */
export interface FilePlan {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly generator: string;
  /** Of a PDF: the hash of the page it was printed from. */
  readonly printedFrom?: string;
}

/** What a form's folder, `<form>/<version>`, shall hold of ours. */
export interface FolderPlan {
  readonly folder: string;
  readonly files: readonly FilePlan[];
}

export interface WritePlan {
  readonly folders: readonly FolderPlan[];
  /** The generators that ran: what they made before and do not make now goes. */
  readonly generators: readonly string[];
  /** All forms are here: what these generators made for others goes. */
  readonly isEveryForm: boolean;
  /** Called at the end, while no other build can write: with the real path of the output folder and all our files in it. */
  finish?(outDir: string, files: readonly string[]): Promise<void>;
}

export interface WriteReport {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
  /** Every file of ours that the output folder now holds, by its path from there. */
  readonly files: readonly string[];
}

/**
 * Brings an output folder to what a plan says. Everything is prepared in a folder beside the outputs, put on the disk, and then moved into
 * place form by form; if anything fails nothing has changed. Files that are the same already are not touched. Several builds at once wait for each other.
 */
export async function writeOutputs(outDir: string, plan: WritePlan): Promise<WriteReport> {
  for (const { folder, files } of plan.folders) {
    for (const file of files) checkPath(`${folder}/${file.path}`);
    checkApart(files.map((file) => file.path));
  }
  checkApart(plan.folders.map(({ folder }) => folder));
  if (statSync(outDir, { throwIfNoEntry: false })?.isFile()) fail(4, `${outDir} is a file. Name a folder to write to.`);
  const unlock = await takeLock(outDir);
  const stopUnlocking = whenInterrupted(unlock);
  try {
    return await writeLocked(realpathSync(outDir), plan);
  } finally {
    stopUnlocking();
    unlock();
  }
}

async function writeLocked(outDir: string, plan: WritePlan): Promise<WriteReport> {
  restoreFolders(outDir);
  const staging = mkdtempSync(path.join(outDir, STAGING_PREFIX));
  const remove = () => rmSync(staging, { recursive: true, force: true });
  const stopRemoving = whenInterrupted(remove);
  try {
    const ran = new Set(plan.generators);
    const folders: Staged[] = [];
    for (const folder of [...plan.folders, ...await findOthers(outDir, plan)]) folders.push(await stageFolder(outDir, path.join(staging, 'new'), folder, ran));
    swapFolders(outDir, staging, folders.filter(({ isNew }) => isNew));
    const count = (key: 'written' | 'unchanged' | 'removed') => folders.reduce((sum, folder) => sum + folder[key], 0);
    remove(); // before the files are described: dropping the old folders' links to them changes their times
    const files = await listFiles(outDir);
    await plan.finish?.(outDir, files);
    return { written: count('written'), unchanged: count('unchanged'), removed: count('removed'), files };
  } finally {
    stopRemoving();
    remove();
  }
}

/** Folders of forms that a complete build no longer makes. */
async function findOthers(outDir: string, plan: WritePlan): Promise<FolderPlan[]> {
  if (!plan.isEveryForm) return [];
  const planned = new Set(plan.folders.map(({ folder }) => folder));
  return (await findFolders(outDir)).filter((folder) => !planned.has(folder)).map((folder) => ({ folder, files: [] }));
}

async function listFiles(outDir: string): Promise<string[]> {
  const folders = await findFolders(outDir);
  return folders.flatMap((folder) => [...readManifest(path.join(outDir, folder)).keys(), MANIFEST_FILE].map((file) => `${folder}/${file}`));
}

/** The folders, two steps down, in which this program has written. */
async function findFolders(outDir: string): Promise<string[]> {
  const found: string[] = [];
  for (const form of await readdir(outDir, { withFileTypes: true })) {
    if (!form.isDirectory() || form.name.startsWith('.')) continue;
    for (const version of await readdir(path.join(outDir, form.name), { withFileTypes: true })) {
      const folder = `${form.name}/${version.name}`;
      if (version.isDirectory() && readManifest(path.join(outDir, folder)).size > 0) found.push(folder);
    }
  }
  return found;
}
