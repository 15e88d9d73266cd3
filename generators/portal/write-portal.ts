import { createHash } from 'node:crypto';
import type { Context, OutputFile } from '../generator.ts';
import { writeStylePolicy } from '../write-style-policy.ts';
import { writeSums } from '../write-sums.ts';
import { folderOf, type ShelfFile, type ShelfVersion } from './shelf.ts';
import { writeBill } from './write-bill.ts';
import { viewIndex } from './view-index.ts';
import { viewVersion } from './view-version.ts';
import { writeCatalogue, type CataloguePackage } from './write-catalogue.ts';

/**
 * Writes the pages that people find the forms by, with paths from the folder of all outputs: a first page, a page and a change log for each version, the catalogue for
 * machines, the bill of materials and the checksums of all these files. The shelf goes by form and, within a form, from the oldest version to the newest.
 */
export function writePortal(given: readonly ShelfVersion[], context: Context, packed?: CataloguePackage): readonly (OutputFile & { readonly text: string })[] {
  const shelf = given.map((version) => (version.since ? { ...version, files: [...version.files, describe('changes.md', version.since.text)] } : version));
  const style = context.render('portal/style', {});
  const page = (template: string, view: object) => context.render(template, { ...view, tool: context.tool, policy: writeStylePolicy(style) });
  const catalogue = writeCatalogue(shelf, context.tool, packed);
  const bill = writeBill(context.assets.components, context.tool);
  const sums = shelf.flatMap((version) => version.files.map(({ path, sha256 }) => ({ path: `${folderOf(version)}/${path}`, sha256 })));
  return [
    { path: 'index.html', text: page('portal/index', viewIndex(shelf, packed)) },
    { path: 'catalogue.json', text: catalogue },
    { path: 'sbom.cdx.json', text: bill },
    { path: 'SHA256SUMS', text: writeSums([...sums, describe('catalogue.json', catalogue), describe('sbom.cdx.json', bill)]) },
    ...shelf.flatMap((version) => [
      { path: `${folderOf(version)}/index.html`, text: page('portal/version', viewVersion(version, shelf.filter(({ form }) => form.id === version.form.id && form !== version.form), packed, context)) },
      ...(version.since ? [{ path: `${folderOf(version)}/changes.md`, text: version.since.text }] : []),
    ]),
  ];
}

function describe(path: string, text: string): ShelfFile {
  return { path, size: Buffer.byteLength(text), sha256: createHash('sha256').update(text, 'utf8').digest('hex') };
}
