import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compile, type Compilation } from '../../compiler/compile.ts';
import type { Source } from '../../compiler/source.ts';
import { root } from '../support/root.ts';

const known = new Map<string, Compilation>();

/** The definitions of a folder. */
export function readForms(folder: string): Source[] {
  const full = path.join(root, folder);
  return readdirSync(full, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml') && !file.includes('examples')).sort()
    .map((file) => ({ file: file.split(path.sep).join('/'), text: readFileSync(path.join(full, file), 'utf8') }));
}

/** A folder of definitions, compiled once. */
export function compiled(folder: string): Compilation {
  const found = known.get(folder) ?? compile(readForms(folder));
  known.set(folder, found);
  return found;
}
