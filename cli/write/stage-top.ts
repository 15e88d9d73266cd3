import { lstat, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fail } from '../failure.ts';
import type { FilePlan } from '../write.ts';
import { hashBytes, MANIFEST_FILE, printManifest, readManifest } from './manifest.ts';
import type { Staged } from './stage-folder.ts';
import { writeSynced } from './write-synced.ts';

/** Makes ready the files that stand in the output folder itself, each to be moved into its place like a folder; what was made there before and is not any more goes. */
export async function stageTop(outDir: string, staging: string, files: readonly FilePlan[]): Promise<readonly Staged[]> {
  const manifest = new Map(files.map(({ path: name, generator, bytes }) => [name, { generator, sha256: hashBytes(bytes) }]));
  const gone = [...readManifest(outDir).keys()].filter((name) => !manifest.has(name));
  const list = manifest.size === 0 ? [] : [{ path: MANIFEST_FILE, bytes: Buffer.from(printManifest(manifest)) }];
  const staged = await Promise.all([...files, ...list].map(async ({ path: name, bytes }): Promise<Staged> => {
    const isOurs = name !== MANIFEST_FILE;
    const isSame = await holds(path.join(outDir, name), bytes);
    if (!isSame) await writeSynced(path.join(staging, name), bytes);
    return { folder: name, written: isOurs && !isSame ? 1 : 0, unchanged: isOurs && isSame ? 1 : 0, removed: 0, isNew: !isSame, isEmpty: false, manifest: new Map() };
  }));
  return [...staged, ...gone.map((name): Staged => ({ folder: name, written: 0, unchanged: 0, removed: 1, isNew: true, isEmpty: true, manifest: new Map() }))];
}

async function holds(file: string, bytes: Uint8Array): Promise<boolean> {
  const stats = await lstat(file).catch(() => undefined);
  if (stats?.isDirectory()) fail(4, `${file} is a folder where a file should be. Move it away.`);
  return stats !== undefined && stats.isFile() && stats.size === bytes.length && (await readFile(file)).equals(bytes);
}
