import { listCitedSources } from '../dictionary/list-cited-sources.ts';
import { createSay } from '../html/page-words.ts';
import { sayDate } from '../reading-copy/say-date.ts';
import type { CataloguePackage } from './write-catalogue.ts';
import { folderOf, type ShelfVersion } from './shelf.ts';

/** Prepares the first page: the forms, each with its versions, newest first, and what there is for machines. */
export function viewIndex(shelf: readonly ShelfVersion[], packed: CataloguePackage | undefined): object {
  const ids = [...new Set(shelf.map(({ form }) => form.id))];
  const forms = ids.map((id) => viewForm(shelf.filter(({ form }) => form.id === id)));
  const example = shelf.at(-1);
  return {
    forms, packed: packed && { ...packed, example: example ? `${packed.name}/${folderOf(example)}` : packed.name },
    count: forms.length === 1 ? '1 form' : `${forms.length} forms`, boards: listBoards(shelf), hasDrafts: shelf.some(({ published }) => published === undefined),
  };
}

function viewForm(versions: readonly ShelfVersion[]): object {
  const newestFirst = [...versions].reverse();
  const shown = newestFirst.find(({ published }) => published !== undefined) ?? newestFirst[0];
  const say = shown && createSay(shown.form);
  return {
    title: shown && say?.(shown.form.title), purpose: shown && say?.(shown.form.purpose), page: shown ? `${folderOf(shown)}/index.html` : '',
    publishers: shown ? [...new Set(listCitedSources(shown.form).map(({ publisher }) => publisher))].join('; ') : '',
    versions: newestFirst.map((version) => ({ version: version.form.version, page: `${folderOf(version)}/index.html`, ...viewStatus(version) })),
  };
}

/** Whether a version is a draft, as a tag and in words. */
export function viewStatus({ published }: ShelfVersion): { readonly status: string; readonly tag: string; readonly since: string } {
  return published === undefined ? { status: 'Draft', tag: 'draft', since: 'not yet published' } : { status: 'Published', tag: 'published', since: `published on ${sayDate(published)}` };
}

function listBoards(shelf: readonly ShelfVersion[]): readonly { readonly title: string; readonly forms: readonly object[] }[] {
  const all = shelf.flatMap((version) => version.profiles.flatMap(({ profile }) => (profile ? [{ version, profile }] : [])));
  const ids = [...new Set(all.map(({ profile }) => profile.board))].sort();
  return ids.map((id) => {
    const own = all.filter(({ profile }) => profile.board === id);
    return {
      title: own[0]?.profile.title.en ?? id,
      forms: own.map(({ version, profile }) => ({ title: createSay(version.form)(version.form.title), version: version.form.version, page: `${folderOf(version)}/index.html#board-${profile.board}` })),
    };
  });
}
