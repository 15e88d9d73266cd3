import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** In each folder that was written: what this program made there. Anything else in the folder is somebody's own. */
export const MANIFEST_FILE = '.concordat-files.json';

/** One file of ours: its generator, the hash of its bytes, and of a PDF also that of the page it was printed from, of a picture that of the PDF. */
export interface ManifestEntry {
  readonly generator: string;
  readonly sha256: string;
  readonly printedFrom?: string;
}

/** By path from the folder. */
export type Manifest = ReadonlyMap<string, ManifestEntry>;

/** Reads what was made in a folder; a folder that we did not write, or whose list was damaged, has nothing of ours. */
export function readManifest(folder: string): Manifest {
  try {
    const { files } = JSON.parse(readFileSync(path.join(folder, MANIFEST_FILE), 'utf8')) as { files: Record<string, ManifestEntry> };
    return new Map(Object.entries(files).filter(([file, entry]) => !file.includes('..') && typeof entry.generator === 'string' && typeof entry.sha256 === 'string'));
  } catch {
    return new Map();
  }
}

/** Writes the list of a folder; the same files give the same text. */
export function printManifest(manifest: Manifest): string {
  const files = Object.fromEntries([...manifest].sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ files }, null, 2)}\n`;
}

/** The SHA-256 of bytes or text, in hexadecimal. */
export function hashBytes(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
