import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { LOCK_FILE, type Lock, type PublishedVersion } from '../../compiler/publish/lock.ts';
import type { DefinitionFile } from '../definition-files.ts';
import { hashBytes } from '../write/manifest.ts';
import { syncFolder, writeSynced } from '../write/write-synced.ts';

/** Stores the files of a version: all of them or none. What an interrupted publishing left behind is replaced. */
export async function storeFiles(folder: string, files: readonly { readonly path: string; readonly text: string }[]): Promise<void> {
  const parent = path.dirname(folder);
  mkdirSync(parent, { recursive: true });
  const staging = mkdtempSync(path.join(parent, '.concordat-new-'));
  try {
    // A folder of its own inside, which unlike the temporary one everybody may read.
    const made = path.join(staging, 'files');
    for (const { path: file, text } of files) await writeSynced(path.join(made, file), text);
    rmSync(folder, { recursive: true, force: true });
    renameSync(made, folder);
    await syncFolder(parent);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** The stored files of a version as texts by name, and what is wrong with those that are not as the lock says. */
export function readStored(folder: string, { files }: PublishedVersion): { readonly texts: ReadonlyMap<string, string>; readonly problems: readonly string[] } {
  const texts = new Map<string, string>();
  const problems: string[] = [];
  for (const [name, hash] of Object.entries(files)) {
    const file = path.join(folder, name);
    if (!existsSync(file)) {
      problems.push(`${file}: this published file is gone. Take it back from where it was last right.`);
      continue;
    }
    const bytes = readFileSync(file);
    if (hashBytes(bytes) !== hash) problems.push(`${file}: this published file has changed. Take it back from where it was last right.`);
    else texts.set(name, bytes.toString('utf8'));
  }
  return { texts, problems };
}

/** Says of each version that is stored and that the lock does not have, that it is: a lost lock would make published versions drafts again. */
export function findUnlocked(folder: string, { forms }: Lock): readonly string[] {
  const listed = (name: string) => readdirSync(path.join(folder, name), { withFileTypes: true }).filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map((entry) => entry.name).sort();
  if (!existsSync(folder)) return [];
  return listed('.').flatMap((form) => listed(form).filter((version) => !forms[form]?.versions[version])
    .map((version) => `${path.join(folder, form, version)}: this published version is not in ${LOCK_FILE}. Take that file back from where it was last right, or publish again what was interrupted.`));
}

/** Every stored file below a folder of contracts, by its path from there. */
export function listStored(folder: string): readonly DefinitionFile[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.split(path.sep).join('/')).filter((name) => /^[^.][^/]*\/[^/]+\/[^/]+\.json$/.test(name)).sort();
  return names.map((file) => ({ file: `published/${file}`, bytes: readFileSync(path.join(folder, file)) }));
}
