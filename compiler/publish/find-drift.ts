import { canonicalJson } from './canonical-json.ts';
import type { CollectedDefinition, Json } from './collect-definition.ts';

/** Something that a published version said otherwise. */
export interface Drift {
  /** The definition file; of a scheme or a cited item, the file of its board or source. */
  readonly file: string;
  /** Keys and positions from the root of the file. */
  readonly place: readonly (string | number)[];
  /** The question, rule or other named thing around it, in words; empty: the file itself. */
  readonly thing: string;
  readonly was: Json | undefined;
  readonly is: Json | undefined;
}

/** Tells where a definition is not what was published, the smallest different values only. */
export function findDrift(published: CollectedDefinition, now: CollectedDefinition): readonly Drift[] {
  const within = (file: string, was: Json | undefined, is: Json | undefined, place: Drift['place']) => compare(was, is, place, '').map((drift) => ({ file, ...drift }));
  const names = (key: 'files' | 'schemes' | 'items') => [...new Set([...Object.keys(published[key]), ...Object.keys(now[key])])].sort();
  return [
    ...names('files').flatMap((file) => within(file, published.files[file], now.files[file], [])),
    ...names('schemes').flatMap((board) => within(`boards/${board}/board.yaml`, published.schemes[board], now.schemes[board], ['scheme'])),
    ...names('items').flatMap((source) => compareItems(`sources/${source}.yaml`, published.items[source] ?? {}, now.items[source] ?? {})),
  ];
}

function compareItems(file: string, was: Readonly<Record<string, Readonly<Record<string, string>>>>, is: typeof was): Drift[] {
  return Object.entries(was).flatMap(([part, items]) => Object.entries(items).flatMap(([item, words]) => {
    const now = is[part]?.[item];
    return now === words ? [] : [{ file, place: ['parts', part, Number(item) - 1], thing: `item ${item} of ${part}`, was: words, is: now }];
  }));
}

function compare(was: Json | undefined, is: Json | undefined, place: Drift['place'], thing: string): Omit<Drift, 'file'>[] {
  if (was !== undefined && is !== undefined && canonicalJson(was) === canonicalJson(is)) return [];
  const named = nameThing(was, is) ?? thing;
  if (isPairs(was) && isPairs(is) && was.map(([key]) => key).join('\n') === is.map(([key]) => key).join('\n')) {
    return was.flatMap(([key, value], index) => compare(value, is[index]?.[1], [...place, key], `${named === '' ? '' : `${named}, `}${key}`));
  }
  if (Array.isArray(was) && Array.isArray(is) && was.length === is.length && !isPairs(was)) {
    return (was as readonly Json[]).flatMap((value, index) => compare(value, (is as readonly Json[])[index], [...place, index], named));
  }
  if (isObject(was) && isObject(is)) {
    return [...new Set([...Object.keys(was), ...Object.keys(is)])].sort().flatMap((key) => compare(was[key], is[key], [...place, key], named));
  }
  return [{ place, thing: named, was, is }];
}

function nameThing(was: Json | undefined, is: Json | undefined): string | undefined {
  for (const value of [was, is]) {
    if (!isObject(value) || typeof value['id'] !== 'string') continue;
    return 'type' in value ? `the question “${value['id']}”` : `the rule “${value['id']}”`;
  }
  return undefined;
}

function isPairs(value: Json | undefined): value is readonly (readonly [string, Json])[] {
  return Array.isArray(value) && value.length > 0 && (value as readonly Json[]).every((item) => Array.isArray(item) && item.length === 2 && typeof item[0] === 'string');
}

function isObject(value: Json | undefined): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
