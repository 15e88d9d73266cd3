import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fail } from '../failure.ts';

/** A file of records: one, or one a line; `-` is standard input. */
export interface RecordFile {
  readonly file: string;
  readonly kind: 'json' | 'ndjson';
  /** In bytes; 0 for standard input. */
  readonly size: number;
}

/** Finds the files of records that names mean. Folders are entered, in order of names; links in them and hidden files are passed over. */
export function listRecords(cwd: string, names: readonly string[], stdin: RecordFile['kind']): readonly RecordFile[] {
  return names.flatMap((name) => {
    if (name === '-') return [{ file: '-', kind: stdin, size: 0 }];
    const stats = statSync(path.resolve(cwd, name), { throwIfNoEntry: false });
    if (!stats) fail(2, `There is no file or folder “${name}”.`);
    if (stats.isDirectory()) return listFolder(cwd, name);
    if (/\.ya?ml$/i.test(name)) fail(2, `“${name}” is a definition, not a record. See concordat check --help.`);
    if (!stats.isFile()) fail(2, `“${name}” is not an ordinary file. Give its contents on standard input: concordat validate -`);
    return [{ file: name, kind: /\.(?:ndjson|jsonl)$/i.test(name) ? 'ndjson' as const : 'json' as const, size: stats.size }];
  });
}

function listFolder(cwd: string, folder: string): RecordFile[] {
  const entries = readdirSync(path.resolve(cwd, folder), { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1)).flatMap((entry): RecordFile[] => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return listFolder(cwd, file);
    if (!entry.isFile()) return [];
    const kind = /\.(?:ndjson|jsonl)$/i.test(entry.name) ? 'ndjson' : /\.json$/i.test(entry.name) ? 'json' : undefined;
    return kind ? [{ file, kind, size: statSync(path.resolve(cwd, file)).size }] : [];
  });
}
