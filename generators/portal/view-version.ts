import type { Context } from '../generator.ts';
import { createSay } from '../html/page-words.ts';
import { listCitedSources } from '../dictionary/list-cited-sources.ts';
import { hashDefinition } from '../pdf/hash-definition.ts';
import { listCarriers } from '../sources/list-carriers.ts';
import { traceItems } from '../sources/list-traces.ts';
import { describeFile, saySize, sortFiles, type FileGroup } from './describe-file.ts';
import type { ShelfFile, ShelfVersion, VersionChanges } from './shelf.ts';
import { viewRules } from './view-rules.ts';
import { viewStatus } from './view-index.ts';
import { writeChecks } from './write-checks.ts';
import { sortBoardFiles, type CataloguePackage } from './write-catalogue.ts';

const GROUPS: readonly (readonly [FileGroup, string])[] = [
  ['fill', 'To fill in and print'], ['read', 'To read and approve'], ['check', 'To check records'], ['build', 'To put into a page of your own'], ['other', 'Other files'], ['example', 'Example records, all made up'],
];

const PICTURES = [['form-page-1.png', 'first'], ['form-page-2.png', 'second']] as const;

/** A sheet of A4 as it is shown, in CSS pixels: room is kept before the picture is there. */
const PICTURE_SIZE = { width: 180, height: 255 };

/** Prepares the page of a version. `others` are the other versions of its form. */
export function viewVersion(version: ShelfVersion, others: readonly ShelfVersion[], packed: CataloguePackage | undefined, context: Context): object {
  const { form, files, since } = version;
  const say = createSay(form);
  const boards = version.profiles.flatMap(({ profile }) => (profile ? [profile] : []));
  const own = files.filter(({ path }) => !boards.some(({ board }) => path.startsWith(`${board}/`)));
  const has = (path: string) => own.find((file) => file.path === path);
  return {
    title: say(form.title), heading: `${say(form.title)}, version ${form.version}`, id: form.id, version: form.version, ...viewStatus(version), isDraft: version.published === undefined, hash: hashDefinition(form),
    purpose: say(form.purpose), notFor: form.notFor ? say(form.notFor) : '', marking: form.marking ?? '',
    start: [['form.html', 'Fill it in on screen'], ['form.pdf', 'Print it'], ['review.html', 'Read and approve it'], ['schema.json', 'Check records by its schema']].flatMap(([path = '', words]) => {
      const file = has(path);
      return file ? [{ path, words, size: saySize(file.size) }] : [];
    }),
    paper: ['form.pdf', 'form-large-print.pdf', 'form-fillable.pdf', 'review.pdf'].flatMap((path) => viewFile(has(path), path)),
    pictures: PICTURES.flatMap(([path, page]) => (has('form.pdf') && has(path) ? [{ path, page, ...PICTURE_SIZE }] : [])),
    groups: GROUPS.flatMap(([group, title]) => {
      const inGroup = sortFiles(own.filter((file) => describeFile(file.path).group === group)).flatMap((file) => viewFile(file, file.path));
      return inGroup.length === 0 ? [] : [{ title, files: inGroup, isFolded: group === 'example', count: sayFiles(inGroup.length) }];
    }),
    boards: boards.map(({ board, title, name, notUsed }) => ({
      id: board, title: title.en, name, files: sortBoardFiles(files.filter(({ path }) => path.startsWith(`${board}/`)), board).flatMap((file) => viewFile(file, file.path.slice(board.length + 1))),
      notUsed: notUsed.map(({ address, why }) => ({ address, why: why.en })),
    })),
    sources: viewSources(version), sections: form.sections.map(({ title }) => ({ title: say(title) })), ...viewRules(form),
    changes: since && viewChanges(since), hasChangeLog: since !== undefined,
    others: [...others].reverse().map((other) => ({ version: other.form.version, ...viewStatus(other) })),
    checks: writeChecks(version, context), packed: packed && { ...packed, entry: `${packed.name}/${form.id}/${form.version}` },
    hasValidator: has('validator.mjs') !== undefined, hasSchema: has('schema.json') !== undefined,
    links: { dictionary: has('dictionary.md') !== undefined, table: has('dictionary.csv') !== undefined, sources: has('sources.html') !== undefined, coverage: has('coverage.md') !== undefined, review: has('review.html') !== undefined },
  };
}

interface FileView {
  readonly path: string;
  readonly name: string;
  readonly words: string;
  readonly size: string;
  readonly sha256: string;
}

function viewFile(file: ShelfFile | undefined, name: string): FileView[] {
  return file ? [{ path: file.path, name, words: describeFile(name).words, size: saySize(file.size), sha256: file.sha256 }] : [];
}

function viewSources({ form }: ShelfVersion): readonly object[] {
  const items = traceItems(form, listCarriers(form, createSay(form)));
  return listCitedSources(form).map(({ id, title, publisher }) => {
    const own = items.filter(({ source }) => source === id);
    return { id, title: title.en, publisher, items: own.length, asked: own.filter(({ status }) => status === 'asked').length, leftOut: own.filter(({ status }) => status === 'left out').length };
  });
}

const SEVERITIES = [['error', 'What breaks'], ['warning', 'What a board must decide'], ['note', 'What fits']] as const;

function viewChanges({ from, changes }: VersionChanges): object {
  return {
    from, isNone: changes.length === 0,
    groups: SEVERITIES.flatMap(([severity, title]) => {
      const own = changes.filter((change) => change.severity === severity);
      return own.length === 0 ? [] : [{ title, changes: own.map(({ what, where, before = '', after = '' }) => ({ what: capital(what), where, ...(before === after ? { before: '', after: '' } : { before, after }) })) }];
    }),
  };
}

function sayFiles(count: number): string {
  return count === 1 ? '1 file' : `${count} files`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
