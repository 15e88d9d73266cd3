import { createHash } from 'node:crypto';
import type { Context, OutputFile } from '../generator.ts';
import { writeStylePolicy } from '../write-style-policy.ts';
import { writeSums } from '../write-sums.ts';
import { folderOf, type ShelfFile, type ShelfVersion } from './shelf.ts';
import { viewIndex } from './view-index.ts';
import { viewVersion } from './view-version.ts';
import { writeCatalogue, type CataloguePackage } from './write-catalogue.ts';

/** What `--only` calls the portal. */
export const PORTAL = 'portal';

/**
 * Writes the pages that people find the forms by, with paths from the folder of all outputs: a first page, a page and a change log for each version, the catalogue for
 * machines and the checksums of everything listed in it. The shelf goes by form and, within a form, from the oldest version to the newest.
 */
export function writePortal(given: readonly ShelfVersion[], context: Context, packed?: CataloguePackage): readonly (OutputFile & { readonly text: string })[] {
  const shelf = given.map((version) => (version.since ? { ...version, files: [...version.files, describe('changes.md', version.since.text)] } : version));
  const style = context.render('portal/style', {});
  const page = (template: string, view: object) => context.render(template, { ...view, tool: context.tool, policy: writeStylePolicy(style) });
  const catalogue = writeCatalogue(shelf, context.tool, packed);
  const sums = shelf.flatMap((version) => version.files.map(({ path, sha256 }) => ({ path: `${folderOf(version)}/${path}`, sha256 })));
  return [
    { path: 'index.html', text: page('portal/index', viewIndex(shelf, packed)) },
    { path: 'catalogue.json', text: catalogue },
    { path: 'SHA256SUMS', text: writeSums([...sums, describe('catalogue.json', catalogue)]) },
    ...shelf.flatMap((version) => [
      { path: `${folderOf(version)}/index.html`, text: page('portal/version', viewVersion(version, shelf.filter(({ form }) => form.id === version.form.id && form !== version.form), packed)) },
      ...(version.since ? [{ path: `${folderOf(version)}/changes.md`, text: version.since.text }] : []),
    ]),
  ];
}

function describe(path: string, text: string): ShelfFile {
  return { path, size: Buffer.byteLength(text), sha256: createHash('sha256').update(text, 'utf8').digest('hex') };
}
