import { createHash } from 'node:crypto';
import type { Context } from '../generator.ts';
import { writeStylePolicy } from '../write-style-policy.ts';
import { writeSums } from '../write-sums.ts';
import { folderOf, type ShelfFile, type ShelfVersion } from './shelf.ts';
import { writeBill } from './write-bill.ts';
import { viewIndex } from './view-index.ts';
import { viewVersion } from './view-version.ts';
import { writeCatalogue } from './write-catalogue.ts';
import type { StandardPackage } from './write-package.ts';

/** Pictures beside the pages, also when the pages are opened from a disk, where some programs know no place as their own. */
const PICTURES = ["img-src 'self' file:"];

interface PortalFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Writes the pages that people find the forms by, with paths from the folder of all outputs: a first page, a page and a change log for each version, the catalogue for
 * machines, the bill of materials and the checksums of all files there. The shelf goes by form and, within a form, from the oldest version to the newest.
 */
export function writePortal(given: readonly ShelfVersion[], context: Context, standard?: StandardPackage): readonly PortalFile[] {
  const shelf = given.map((version) => (version.since ? { ...version, files: [...version.files, describe({ path: 'changes.md', text: version.since.text })] } : version));
  const packed = standard?.packed;
  const style = context.render('portal/style', {});
  const page = (template: string, view: object) => context.render(template, { ...view, tool: context.tool, policy: writeStylePolicy(style, PICTURES) });
  const files: readonly PortalFile[] = [
    { path: 'index.html', text: page('portal/index', viewIndex(shelf, packed)) },
    { path: 'catalogue.json', text: writeCatalogue(shelf, context.tool, packed) },
    { path: 'sbom.cdx.json', text: writeBill(context.assets.components, context.tool) },
    ...shelf.flatMap((version) => [
      { path: `${folderOf(version)}/index.html`, text: page('portal/version', viewVersion(version, shelf.filter(({ form }) => form.id === version.form.id && form !== version.form), packed, context)) },
      ...(version.since ? [{ path: `${folderOf(version)}/changes.md`, text: version.since.text }] : []),
    ]),
  ];
  const sums = [
    ...given.flatMap((version) => version.files.map(({ path, sha256 }) => ({ path: `${folderOf(version)}/${path}`, sha256 }))),
    ...(standard?.files ?? []).map((file) => describe({ path: `${standard?.packed.path}/${file.path}`, text: file.text })),
    ...files.map(describe),
  ];
  return [...files, { path: 'SHA256SUMS', text: writeSums(sums) }];
}

function describe({ path, text }: PortalFile): ShelfFile {
  return { path, size: Buffer.byteLength(text), sha256: createHash('sha256').update(text, 'utf8').digest('hex') };
}
