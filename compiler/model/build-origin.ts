import { unknownCitation } from '../check/unknown-citation.ts';
import type { RawOrigin, RawText } from '../parse/raw.ts';
import { suggest } from '../suggest.ts';
import type { Bench } from './bench.ts';
import { buildText } from './build-text.ts';
import type { Citation, Origin } from './origin.ts';
import type { Written } from './written.ts';

/** What is handed down to the questions inside: the source and part in force, and an origin for those that give none. */
export interface Inherited {
  readonly source?: string;
  readonly part?: string;
  readonly origin?: Origin;
}

const NOWHERE: Origin = { citations: [] };

/** Reads where something comes from; what says nothing has its parent's origin. */
export function buildOrigin(bench: Bench, raw: Written<RawOrigin>, inherited: Inherited): Origin {
  const { item, part, place, source, added, decided } = raw.value;
  const cited: Citation[] = [];
  for (const number of item === undefined ? [] : [item].flat()) cited.push(...citeItem(bench, raw, inherited, number));
  if (place !== undefined && inherited.source) cited.push({ source: inherited.source, place });
  for (const [id, where] of Object.entries(source ?? {})) {
    if (!bench.library.find('source', id)) reportSource(bench, raw, id, 'source');
    cited.push({ source: id, place: where });
  }
  if (part !== undefined && cited.length === 0 && added === undefined && inherited.source) cited.push({ source: inherited.source, part });
  const said = cited.length > 0 || added !== undefined;
  if (!said && decided === undefined) return inherited.origin ?? NOWHERE;
  const base = said ? { citations: cited, ...member('added', added) } : (inherited.origin ?? NOWHERE);
  return { ...base, ...member('decided', decided) };
}

/** Cites the nth item of the part in force, for options and rows that follow the print in order. */
export function citeInOrder(bench: Bench, inherited: Inherited, index: number): Origin | undefined {
  const { source, part } = inherited;
  if (!source || !part) return undefined;
  const words = bench.library.find('source', source)?.value.parts?.[part]?.[index];
  return words === undefined ? undefined : { citations: [{ source, part, item: index + 1, words }] };
}

function citeItem(bench: Bench, raw: Written<RawOrigin>, inherited: Inherited, item: number): Citation[] {
  const source = inherited.source;
  const part = raw.value.part ?? inherited.part;
  if (!source) {
    bench.report(unknownCitation, raw.where('item'), 'An item is cited, but the form names no `source`.', { help: 'Add `source: <id>` to the form, or cite with `source: {<id>: "<place>"}`.' });
    return [];
  }
  const document = bench.library.find('source', source);
  if (!document) {
    reportSource(bench, raw, source, 'item');
    return [];
  }
  if (!part) {
    bench.report(unknownCitation, raw.where('item'), `Item ${item} of what? No \`part\` of ${source} is in force here.`, { help: 'Give the section or the question a `part`.' });
    return [];
  }
  const items = document.value.parts?.[part];
  if (!items) {
    const near = suggest(part, Object.keys(document.value.parts ?? {}));
    bench.report(unknownCitation, raw.where(raw.value.part === undefined ? 'item' : 'part'), `The catalogue of ${source} has no part “${part}”.`, near ? { help: `Did you mean “${near}”?` } : {});
    return [];
  }
  const words = items[item - 1];
  if (words === undefined) {
    bench.report(unknownCitation, raw.where('item'), `Part “${part}” of ${source} has ${items.length} items; there is no item ${item}.`);
    return [];
  }
  return [{ source, part, item, words }];
}

function reportSource(bench: Bench, raw: Written<RawOrigin>, id: string, key: string): void {
  const near = suggest(id, bench.library.ids('source'));
  bench.report(unknownCitation, raw.where(key), `There is no source “${id}”.`, { help: near ? `Did you mean “${near}”?` : `Add sources/${id}.yaml.` });
}

function member(key: 'added' | 'decided', raw: RawText | undefined): Partial<Origin> {
  return raw === undefined ? {} : { [key]: buildText(raw) };
}
