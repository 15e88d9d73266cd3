import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { LOCK_FILE } from '../compiler/publish/lock.ts';
import { fail } from './failure.ts';
import { readPackage } from './package.ts';

/** A definition file as bytes, by its path from the folder of forms, with forward slashes. */
export interface DefinitionFile {
  readonly file: string;
  readonly bytes: Buffer;
}

/** No definition is as large; the parser's own limit is lower and says so with a place. */
const MOST_BYTES = 16 * 1024 * 1024;

/** Finds the folder of definitions: the one named, or `forms` here. */
export function findForms(cwd: string, named: string | undefined): string {
  const folder = path.resolve(cwd, named ?? 'forms');
  if (isFolder(folder)) return folder;
  if (named !== undefined) fail(2, `There is no folder “${named}”.`);
  return fail(2, 'There is no folder “forms” here. Go to the folder that holds it, or name it with --forms.');
}

/** Finds the folder of definitions; where there is none, the forms that came with this package. */
export function findFormsOrOwn(cwd: string, named: string | undefined): string {
  const folder = path.resolve(cwd, 'forms');
  return named === undefined && !isFolder(folder) ? path.join(readPackage().folder, 'forms') : findForms(cwd, named);
}

/**
 * Reads every `.yaml` file below the folder, in the order of their names, and the lock that says what is published. Example records (`<form>/examples/`) and hidden files are passed over.
 * A link that leads outside the folder is refused, and so are two names that only their case tells apart.
 */
export function readDefinitionFiles(folder: string): readonly DefinitionFile[] {
  const root = realpathSync(folder);
  const files: DefinitionFile[] = [];
  const shown = (file: string) => path.join(folder, file);
  const visit = (inner: string): void => {
    for (const entry of readdirSync(path.join(root, inner), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const file = inner === '' ? entry.name : `${inner}/${entry.name}`;
      if (entry.name.startsWith('.') || (entry.name === 'examples' && inner !== '')) continue;
      if (entry.isSymbolicLink()) refuseOutside(root, file, shown(file));
      const stats = entry.isSymbolicLink() ? statSync(path.join(root, file)) : entry;
      if (stats.isDirectory() && !entry.isSymbolicLink()) visit(file);
      if (/\.yml$/i.test(entry.name)) fail(1, `${shown(file)}: definitions end in .yaml. Rename it, or it is not read.`);
      if ((!entry.name.endsWith('.yaml') && file !== LOCK_FILE) || stats.isDirectory()) continue;
      if (!stats.isFile()) fail(1, `${shown(file)}: this is not an ordinary file.`);
      if (statSync(path.join(root, file)).size > MOST_BYTES) fail(3, `${shown(file)}: this is larger than 16 MB, which no definition is.`);
      files.push({ file, bytes: readFileSync(path.join(root, file)) });
    }
  };
  visit('');
  refuseAlike(files, folder);
  return files;
}

function refuseOutside(root: string, file: string, shown: string): void {
  const target = realpathSync(path.join(root, file));
  if (!target.startsWith(root + path.sep)) fail(1, `${shown}: this link leads out of the folder of forms. Put the file itself there.`);
}

/** File systems of Windows and macOS take both for one file. */
function refuseAlike(files: readonly DefinitionFile[], folder: string): void {
  const seen = new Map<string, string>();
  for (const { file } of files) {
    const folded = file.toLowerCase();
    const other = seen.get(folded);
    if (other !== undefined) fail(1, `${path.join(folder, file)}: only capital letters tell this from ${other}. Rename one of them.`);
    seen.set(folded, file);
  }
}

function isFolder(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
