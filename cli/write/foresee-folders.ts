import { lstat, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FolderPlan } from '../write.ts';
import { hashBytes, readManifest, type ManifestEntry } from './manifest.ts';

/** A file that the output folder will hold when a plan has been carried out; `read` gives its bytes. */
export interface HeldFile extends Pick<ManifestEntry, 'generator' | 'sha256'> {
  readonly path: string;
  readonly size: number;
  read(): Promise<Uint8Array>;
}

/** A folder, `<form>/<version>`, with all that it will hold of ours, in the order of their names. */
export interface HeldFolder {
  readonly folder: string;
  readonly files: readonly HeldFile[];
}

/**
 * Tells what folders will hold when those planned are written: what is planned for them, and of what is there everything that generators made which do not run.
 * `others` are folders that no plan touches. Only a holder of the lock can know.
 */
export async function foreseeFolders(outDir: string, { planned, others, ran }: {
  readonly planned: readonly FolderPlan[]; readonly others: readonly string[]; readonly ran: ReadonlySet<string>;
}): Promise<readonly HeldFolder[]> {
  const all = await Promise.all([
    ...planned.map((plan) => foresee(outDir, plan, ran)),
    ...others.map((folder) => foresee(outDir, { folder, files: [] }, new Set())),
  ]);
  return all.filter(({ files }) => files.length > 0).sort((a, b) => (a.folder < b.folder ? -1 : 1));
}

async function foresee(outDir: string, { folder, files }: FolderPlan, ran: ReadonlySet<string>): Promise<HeldFolder> {
  const made = files.map(({ path: name, generator, bytes }): HeldFile => ({ path: name, generator, sha256: hashBytes(bytes), size: bytes.length, read: async () => bytes }));
  const names = new Set(files.map((file) => file.path));
  const kept = await Promise.all([...readManifest(path.join(outDir, folder))].map(async ([name, { generator, sha256 }]): Promise<HeldFile[]> => {
    if (ran.has(generator) || names.has(name)) return [];
    const file = path.join(outDir, folder, name);
    const stats = await lstat(file).catch(() => undefined);
    return stats?.isFile() ? [{ path: name, generator, sha256, size: stats.size, read: () => readFile(file) }] : [];
  }));
  return { folder, files: [...made, ...kept.flat()].sort((a, b) => (a.path < b.path ? -1 : 1)) };
}
