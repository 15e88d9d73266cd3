import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Source } from '../../compiler/source.ts';
import { root } from '../support/root.ts';

/** The definitions below a folder of the project, without stored examples. */
export function readFolder(folder: string): Source[] {
  const top = path.join(root, folder);
  return readdirSync(top, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml') && !/(^|[\\/])examples[\\/]/.test(file))
    .map((file) => ({ file: file.split(path.sep).join('/'), text: readFileSync(path.join(top, file), 'utf8') }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}
