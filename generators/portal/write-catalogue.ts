import type { Form } from '../../compiler/model/form.ts';
import type { Text } from '../../compiler/model/text.ts';
import { listCitedSources } from '../dictionary/list-cited-sources.ts';
import { createSay } from '../html/page-words.ts';
import { printJson } from '../json-schema/print-json.ts';
import { hashDefinition } from '../pdf/hash-definition.ts';
import { describeFile, mediaTypeOf, sortFiles } from './describe-file.ts';
import { folderOf, type ShelfFile, type ShelfVersion } from './shelf.ts';

/** The npm package beside the forms, as the catalogue names it. */
export interface CataloguePackage {
  readonly name: string;
  readonly version: string;
  readonly path: string;
}

/** Writes catalogue.json, which schemas/catalogue.schema.json describes: every version and every file, for machines. */
export function writeCatalogue(shelf: readonly ShelfVersion[], tool: string, packed: CataloguePackage | undefined): string {
  const ids = [...new Set(shelf.map(({ form }) => form.id))];
  return printJson({
    catalogue: '1.0', tool, ...(packed ? { package: packed } : {}),
    forms: ids.map((id) => {
      const versions = shelf.filter(({ form }) => form.id === id);
      const newest = versions.at(-1)?.form;
      return { id, title: newest ? sayIn(newest, newest.title) : '', versions: versions.map(listVersion) };
    }),
  });
}

function listVersion(version: ShelfVersion): object {
  const { form, published, files, profiles, since } = version;
  const boards = new Map(profiles.flatMap((profiled) => (profiled.profile ? [[profiled.profile.board, profiled] as const] : [])));
  const boardOf = ({ path }: ShelfFile) => (boards.has(path.split('/')[0] ?? '') && path.includes('/') ? path.split('/')[0] : undefined);
  return {
    version: form.version, status: published === undefined ? 'draft' : 'published', ...(published === undefined ? {} : { published }),
    title: sayIn(form, form.title), purpose: sayIn(form, form.purpose), ...(form.notFor ? { notFor: sayIn(form, form.notFor) } : {}), ...(form.marking === undefined ? {} : { marking: form.marking }),
    definition: hashDefinition(form), path: folderOf(version), page: `${folderOf(version)}/index.html`,
    sources: listCitedSources(form).map(({ id, title, publisher }) => ({ id, title: title.en, publisher })),
    ...(since ? { since: { version: since.from, breaking: count(since, 'error'), open: count(since, 'warning'), fitting: count(since, 'note') } } : {}),
    files: sortFiles(files.filter((file) => boardOf(file) === undefined)).map((file) => listFile(file, folderOf(version), file.path)),
    profiles: [...boards].map(([board, { profile }]) => ({
      board, profile: profile?.name ?? '', title: profile?.title.en ?? '',
      files: sortBoardFiles(files.filter((file) => boardOf(file) === board), board).map((file) => listFile(file, folderOf(version), file.path.slice(board.length + 1))),
    })),
  };
}

/** A board's files in the order of the form's own. */
export function sortBoardFiles(files: readonly ShelfFile[], board: string): readonly ShelfFile[] {
  const short = files.map((file) => ({ path: file.path.slice(board.length + 1), file }));
  return sortFiles(short).map(({ file }) => file);
}

function listFile({ path, size, sha256 }: ShelfFile, folder: string, name: string): object {
  const { words } = describeFile(name);
  return { path: `${folder}/${path}`, mediaType: mediaTypeOf(path), size, sha256, ...(words === '' ? {} : { description: words }) };
}

function count({ changes }: NonNullable<ShelfVersion['since']>, severity: string): number {
  return changes.filter((change) => change.severity === severity).length;
}

function sayIn(form: Form, text: Text): string {
  return createSay(form)(text);
}
