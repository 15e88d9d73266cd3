import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';

const BLOCK = 512;

/** Writes the files, folders and links of a tar archive below a folder. Names that lead out of it are an error. */
export async function untar(archive: Buffer, folder: string): Promise<void> {
  for (let at = 0; at + BLOCK <= archive.length;) {
    const text = (from: number, length: number) => archive.toString('utf8', at + from, at + from + length).replace(/\0.*$/s, '');
    const name = text(0, 100);
    if (name === '') return;
    const size = parseInt(text(124, 12), 8) || 0;
    const file = path.resolve(folder, name);
    if (!`${file}${path.sep}`.startsWith(`${path.resolve(folder)}${path.sep}`)) throw new Error(`The archive holds ${name}, which leads out of it.`);
    const type = text(156, 1);
    await mkdir(type === '5' ? file : path.dirname(file), { recursive: true });
    if (type === '0' || type === '') await writeFile(file, archive.subarray(at + BLOCK, at + BLOCK + size), { mode: 0o755 });
    else if (type === '2') await symlink(text(157, 100), file);
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
}
