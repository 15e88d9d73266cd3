import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { DefinitionFile } from '../definition-files.ts';

/** What `--only` calls the example records. */
export const EXAMPLES = 'examples';

/** Reads the stored example records of all forms: `<form>/examples/<version>/<name>.json`. */
export function readExampleFiles(folder: string): readonly DefinitionFile[] {
  return list(folder).flatMap((form) => list(path.join(folder, form, EXAMPLES)).flatMap((version) =>
    list(path.join(folder, form, EXAMPLES, version)).filter((name) => name.endsWith('.json')).map((name) => {
      const file = `${form}/${EXAMPLES}/${version}/${name}`;
      return { file, bytes: readFileSync(path.join(folder, file)) };
    })));
}

/** The names in a folder, in order; none where there is no folder. Links and hidden files are passed over. */
function list(folder: string): string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => (entry.isDirectory() || entry.isFile()) && !entry.name.startsWith('.'));
  return entries.map(({ name }) => name).sort();
}
