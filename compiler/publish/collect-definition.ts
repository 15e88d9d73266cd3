import { createLibrary, type Library } from '../library.ts';
import { citationsOf } from '../model/citations.ts';
import type { Form } from '../model/form.ts';
import { questionsIn } from '../model/walk.ts';
import type { Definition } from '../parse/definition.ts';
import { parseDefinition } from '../parse/parse-definition.ts';
import type { Source } from '../source.ts';

/** JSON in which the order of what is printed is kept: maps of options, rows and the like are lists of pairs. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/**
 * Everything that a published version promises: by file, its definition with its components and code lists; the category scheme that it offers;
 * and the printed items that it cites. Contacts are left out: who answers a telephone may change.
 */
export interface CollectedDefinition {
  readonly files: Readonly<Record<string, Json>>;
  readonly schemes: Readonly<Record<string, Json>>;
  /** By source and part, the words of each cited item by its number. */
  readonly items: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;
}

/** Collects what a form is made of, from the texts that it was compiled from. */
export function collectDefinition(form: Form, sources: readonly Source[]): CollectedDefinition {
  const library = createLibrary(sources.flatMap((source) => parseDefinition(source).definition ?? []));
  const own = library.find('form', form.id, form.version.replace(/-draft$/, ''));
  if (!own) throw new Error(`${form.id} ${form.version} was compiled from other texts`);
  const { contacts: _, ...value } = own.value;
  const files: Record<string, Json> = { [own.source.file]: keepOrder(value) };
  addUsed(files, library, value.uses ?? {});
  const boards = new Set([...questionsIn(form.answers)].flatMap((question) => (question.type === 'category' && question.scheme ? [question.scheme.id] : [])));
  const schemes = Object.fromEntries([...boards].map((id) => [id, keepOrder(library.find('board', id)?.value.scheme)]));
  return { files, schemes, items: collectItems(form) };
}

function addUsed(files: Record<string, Json>, library: Library, uses: Readonly<Record<string, string>>): void {
  for (const [id, version] of Object.entries(uses)) {
    const used: Definition | undefined = library.find('component', id, version) ?? library.find('codes', id, version);
    if (!used || Object.hasOwn(files, used.source.file)) continue;
    files[used.source.file] = keepOrder(used.value);
    if (used.kind === 'component') addUsed(files, library, (used as Definition<'component'>).value.uses ?? {});
  }
}

function collectItems(form: Form): CollectedDefinition['items'] {
  const items: Record<string, Record<string, Record<string, string>>> = {};
  for (const { source, part, item, words } of citationsOf(form)) {
    if (part === undefined || item === undefined || words === undefined) continue;
    const ofSource = items[source] ??= {};
    (ofSource[part] ??= {})[String(item)] = words;
  }
  return items;
}

const ORDERED = new Set(['options', 'rows', 'columns', 'parts', 'categories', 'deadlines']);

function keepOrder(value: unknown, key = ''): Json {
  if (Array.isArray(value)) return value.map((item) => keepOrder(item));
  if (typeof value !== 'object' || value === null) return value as Json;
  const members = Object.entries(value).map(([name, member]): [string, Json] => [name, keepOrder(member, name)]);
  return ORDERED.has(key) ? members : Object.fromEntries(members);
}
