import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Form } from '../../compiler/model/form.ts';
import { generate } from '../../generators/generate.ts';
import type { VectorFile } from '../../generators/test-vectors/vector.ts';
import { createContext } from '../context.ts';
import { fail } from '../failure.ts';

const NAMES = ['vectors.json', 'vectors-header.json', 'vectors-screen.json'];

/** Makes the vectors of forms from their definitions. */
export async function makeVectors(forms: readonly Form[]): Promise<readonly VectorFile[]> {
  const context = await createContext();
  const files: VectorFile[] = [];
  for (const form of forms) for (const file of await generate(form, context, ['test-vectors'])) if ('text' in file) files.push(JSON.parse(file.text) as VectorFile);
  return files;
}

/** Reads stored vectors from a folder and the folders in it, at most three steps down. */
export function readVectors(folder: string, forms: readonly string[]): readonly VectorFile[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) fail(2, `There is no folder ${folder}.`);
  const found = listFiles(folder, 3).map((file) => readFile(file)).filter(({ form, version }) => forms.length === 0 || forms.includes(form) || forms.includes(`${form}@${version}`));
  return found.length > 0 ? found : fail(2, `There are no vectors${forms.length > 0 ? ` of ${forms.join(', ')}` : ''} in ${folder}.`);
}

function listFiles(folder: string, steps: number): string[] {
  return readdirSync(folder, { withFileTypes: true }).sort((a, b) => rankOf(a.name) - rankOf(b.name) || (a.name < b.name ? -1 : 1)).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return steps > 0 && !entry.name.startsWith('.') ? listFiles(file, steps - 1) : [];
    return NAMES.includes(entry.name) ? [file] : [];
  });
}

/** Files of vectors in their own order, what is required first; folders after them. */
function rankOf(name: string): number {
  const rank = NAMES.indexOf(name);
  return rank < 0 ? NAMES.length : rank;
}

function readFile(file: string): VectorFile {
  try {
    const value = JSON.parse(readFileSync(file, 'utf8')) as Partial<VectorFile>;
    if (value.concordat === '1.0' && typeof value.form === 'string' && Array.isArray(value.vectors) && typeof value.bases === 'object') return value as VectorFile;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return fail(1, `${file}: this is not a file of test vectors.`);
}
