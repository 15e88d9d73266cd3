import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readPackage } from '../package.ts';
import type { FilePlan } from '../write.ts';
import { hashBytes, readManifest } from '../write/manifest.ts';
import type { Press } from './print-pages.ts';

/** The PDF whose first pages are shown as pictures, by its path from the version's folder. */
export const PICTURED = 'form.pdf';

const NAME = /^form-page-[1-9]\.png$/;

/** Draws the first pages of a printed PDF as `form-page-<number>.png`, or takes the pictures that were drawn of the same PDF before. None where no browser can draw. */
export async function picturePages({ bytes, generator }: FilePlan, folder: string, press: Press): Promise<readonly FilePlan[]> {
  const printedFrom = hashBytes(`${readPackage().id} ${hashBytes(bytes)}`);
  const plan = (name: string, picture: Uint8Array): FilePlan => ({ path: name, generator, printedFrom, bytes: picture });
  const before = [...readManifest(folder)].filter(([name, entry]) => NAME.test(name) && entry.printedFrom === printedFrom);
  const kept = await Promise.all(before.map(async ([name, { sha256 }]) => {
    const picture = await readFile(path.join(folder, name)).catch(() => undefined);
    return picture && hashBytes(picture) === sha256 ? [plan(name, picture)] : [];
  }));
  if (before.length > 0 && kept.every((one) => one.length > 0)) return kept.flat();
  return (await press.draw(bytes)).map((picture, index) => plan(`form-page-${index + 1}.png`, picture));
}
