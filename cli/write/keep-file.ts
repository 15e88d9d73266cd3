import { copyFile, link, lstat, mkdir, readdir, readlink, symlink, utimes } from 'node:fs/promises';
import path from 'node:path';

/**
 * Brings what stands at `from` into a new folder: the very same file where the file system can link, otherwise a copy with the same times.
 * Folders are entered, links stay links and are never followed. `skip` names paths from `from` that stay behind.
 */
export async function keepFile(from: string, to: string, skip: ReadonlySet<string> = new Set(), inner = ''): Promise<void> {
  const stats = await lstat(from);
  if (stats.isSymbolicLink()) return symlink(await readlink(from), to);
  if (stats.isDirectory()) {
    await mkdir(to, { recursive: true });
    for (const name of await readdir(from)) {
      const step = inner === '' ? name : `${inner}/${name}`;
      if (!skip.has(step)) await keepFile(path.join(from, name), path.join(to, name), skip, step);
    }
    return;
  }
  try {
    await link(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') throw error;
    await copyFile(from, to);
    await utimes(to, stats.atime, stats.mtime);
  }
}
