// The way out: the only code that changes an output folder. All of a build is written or nothing is.
import { mkdtempSync, realpathSync, rmSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fail } from './failure.ts';
import { checkApart, checkPath } from './write/check-path.ts';
import { whenInterrupted } from './write/when-interrupted.ts';
import { takeLock } from './write/lock.ts';
import { foreseeFolders, type HeldFolder } from './write/foresee-folders.ts';
import { holdFolder } from './write/hold-folder.ts';
import { MANIFEST_FILE, readManifest } from './write/manifest.ts';
import { stageFolder, type Staged } from './write/stage-folder.ts';
import { stageTop } from './write/stage-top.ts';
import { restoreFolders, STAGING_PREFIX, swapFolders } from './write/swap-folders.ts';

/** A file to write, by its path from its form's folder. */
export interface FilePlan {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly generator: string;
  /** Of a PDF: the hash of the page it was printed from; of a picture, that of the PDF. */
  readonly printedFrom?: string;
}

/** What a form's folder, `<form>/<version>`, shall hold of ours. */
export interface FolderPlan {
  readonly folder: string;
  readonly files: readonly FilePlan[];
}

/** What is written about all that the output folder will hold: more files for folders there, folders of its own, and files in the output folder itself. */
export interface SitePlan {
  readonly folders: readonly FolderPlan[];
  readonly top: readonly FilePlan[];
  /** The generators that ran for it. */
  readonly generators: readonly string[];
}

export interface WritePlan {
  readonly folders: readonly FolderPlan[];
  /** The generators that ran: what they made before and do not make now goes. */
  readonly generators: readonly string[];
  /** All forms are here: what these generators made for others goes. */
  readonly isEveryForm: boolean;
  /** Called before anything is written, with what the output folder will hold of forms, and whether a site stands in it now. Nothing given: the site stays as it is. */
  about?(held: readonly HeldFolder[], isThere: boolean): Promise<SitePlan | undefined>;
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
  checkFolders(plan.folders);
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

function checkFolders(folders: readonly FolderPlan[]): void {
  for (const { folder, files } of folders) {
    for (const file of files) checkPath(`${folder}/${file.path}`);
    checkApart(files.map((file) => file.path));
  }
  checkApart(folders.map(({ folder }) => folder));
}

async function writeLocked(outDir: string, plan: WritePlan): Promise<WriteReport> {
  const isStillThere = holdFolder(outDir);
  restoreFolders(outDir);
  const staging = mkdtempSync(path.join(outDir, STAGING_PREFIX));
  const remove = () => rmSync(staging, { recursive: true, force: true });
  const stopRemoving = whenInterrupted(remove);
  try {
    const ran = new Set(plan.generators);
    const planned = [...plan.folders, ...await findOthers(outDir, plan)];
    const site = await plan.about?.(await foresee(outDir, planned, ran), readManifest(outDir).size > 0);
    const folders: Staged[] = [];
    for (const { folder, files, generators } of joinSite(planned, ran, site)) {
      isStillThere();
      folders.push(await stageFolder(outDir, path.join(staging, 'new'), { folder, files }, generators));
    }
    if (site) folders.push(...await stageTop(outDir, path.join(staging, 'new'), site.top));
    isStillThere();
    swapFolders(outDir, staging, folders.filter(({ isNew }) => isNew));
    const count = (key: 'written' | 'unchanged' | 'removed') => folders.reduce((sum, folder) => sum + folder[key], 0);
    remove(); // before the files are described: dropping the old folders' links to them changes their times
    const files = await listFiles(outDir);
    await plan.finish?.(outDir, files);
    return { written: count('written'), unchanged: count('unchanged'), removed: count('removed'), files };
  } catch (error) {
    isStillThere(); // what fails in a folder that was moved fails because of that
    throw error;
  } finally {
    stopRemoving();
    remove();
  }
}

/** What is there of forms when everything planned is done. */
async function foresee(outDir: string, planned: readonly FolderPlan[], ran: ReadonlySet<string>): Promise<readonly HeldFolder[]> {
  const names = new Set(planned.map(({ folder }) => folder));
  return foreseeFolders(outDir, { planned, others: (await findFolders(outDir)).filter((folder) => !names.has(folder)), ran });
}

/** The plan with the site's files in it; of a folder that is there only for the site, only the site's generators ran. */
function joinSite(planned: readonly FolderPlan[], ran: ReadonlySet<string>, site: SitePlan | undefined): readonly (FolderPlan & { readonly generators: ReadonlySet<string> })[] {
  if (!site) return planned.map((folder) => ({ ...folder, generators: ran }));
  checkFolders(site.folders);
  const names = new Set(planned.map(({ folder }) => folder));
  const joined = planned.map(({ folder, files }) => ({
    folder, files: [...files, ...site.folders.filter((own) => own.folder === folder).flatMap((own) => own.files)], generators: new Set([...ran, ...site.generators]),
  }));
  return [...joined, ...site.folders.filter(({ folder }) => !names.has(folder)).map((own) => ({ ...own, generators: new Set(site.generators) }))];
}

/** Folders of forms that a complete build no longer makes. */
async function findOthers(outDir: string, plan: WritePlan): Promise<FolderPlan[]> {
  if (!plan.isEveryForm) return [];
  const planned = new Set(plan.folders.map(({ folder }) => folder));
  return (await findFolders(outDir)).filter((folder) => !planned.has(folder)).map((folder) => ({ folder, files: [] }));
}

async function listFiles(outDir: string): Promise<string[]> {
  const list = (folder: string) => {
    const files = [...readManifest(path.join(outDir, folder)).keys()];
    return files.length === 0 ? [] : [...files, MANIFEST_FILE].map((file) => path.posix.join(folder, file));
  };
  const above = (await readdir(outDir, { withFileTypes: true })).filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map(({ name }) => name);
  return ['', ...above, ...await findFolders(outDir)].flatMap(list);
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
