import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where this package lies and what it is: the program itself is in `build/` below `folder`. */
export interface Package {
  readonly folder: string;
  readonly version: string;
  /** Changes with every change of the compiled program. */
  readonly id: string;
}

let found: Package | undefined;

/** Finds the package that this code belongs to, compiled or not. */
export function readPackage(): Package {
  if (found) return found;
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!existsSync(path.join(folder, 'package.json'))) folder = path.dirname(folder);
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { version: string };
  const { id } = JSON.parse(readFileSync(path.join(folder, 'build/build-id.json'), 'utf8')) as { id: string };
  found = { folder, version, id };
  return found;
}
