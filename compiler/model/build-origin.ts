import { unknownCitation } from '../check/unknown-citation.ts';
import type { RawOrigin, RawText } from '../parse/raw.ts';
import type { Span } from '../source.ts';
import { suggest } from '../suggest.ts';
import type { Bench } from './bench.ts';
import { buildText } from './build-text.ts';
import type { Citation, Origin } from './origin.ts';
import { spanOf, type Spot, type Written } from './written.ts';

/** What is handed down to the questions inside: the source and part in force, and an origin for those that give none. */
export interface Inherited {
  readonly source?: string;
  readonly part?: string;
  readonly origin?: Origin;
}

/** The way to one printed item. */
interface ItemName {
  readonly source: string;
  readonly part: string;
  readonly item: number;
}

const NOWHERE: Origin = { citations: [] };

/** Reads where something comes from; what says nothing has its parent's origin. */
export function buildOrigin(bench: Bench, raw: Written<RawOrigin>, inherited: Inherited): Origin {
  const { item, part, place, source, added, decided } = raw.value;
  const cited: Citation[] = [];
  for (const number of item === undefined ? [] : [item].flat()) cited.push(...citeOwnItem(bench, raw, inherited, number));
  if (place !== undefined && inherited.source) cited.push({ source: inherited.source, place });
  for (const [id, where] of Object.entries(source ?? {})) cited.push(...citeSource(bench, below(raw.where('source'), id), id, where));
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
  const words = findItems(bench, source, part)?.[index];
  return words === undefined ? undefined : { citations: [{ source, part, item: index + 1, words }] };
}

/** Cites an item by source, part and number; reports, where each of them is written, which is not catalogued, and cites it all the same. */
export function citeItem(bench: Bench, at: Readonly<Record<'source' | 'part' | 'item', Span>>, { source, part, item }: ItemName): Citation {
  const unknown: Citation = { source, part, item };
  const document = bench.library.find('source', source);
  if (!document) {
    reportSource(bench, at.source, source);
    return unknown;
  }
  const items = findItems(bench, source, part);
  if (!items) {
    const known = Object.keys(document.value.parts ?? {});
    const near = suggest(part, known);
    const help = near ? `Did you mean “${near}”?` : known.length > 0 ? `Its parts are ${known.join(', ')}.` : `Add the part to sources/${source}.yaml.`;
    bench.report(unknownCitation, at.part, `The catalogue of ${source} has no part “${part}”.`, { help });
    return unknown;
  }
  const words = items[item - 1];
  if (words === undefined) {
    bench.report(unknownCitation, at.item, `Part “${part}” of ${source} has ${items.length} items; there is no item ${item}.`);
    return unknown;
  }
  return { ...unknown, words };
}

/** The items of a catalogued part, printed or of running text. */
function findItems(bench: Bench, source: string, part: string): readonly string[] | undefined {
  const items = bench.library.find('source', source)?.value.parts?.[part];
  return items && 'text' in items ? items.text : items;
}

/** Cites a place of a source in words, or items of its parts by number. */
function citeSource(bench: Bench, spot: Spot, source: string, where: NonNullable<RawOrigin['source']>[string]): Citation[] {
  const at = spanOf(spot, 'key');
  if (typeof where === 'string') {
    if (!bench.library.find('source', source)) reportSource(bench, at, source);
    return [{ source, place: where }];
  }
  return Object.entries(where).flatMap(([part, items]) => {
    const inner = below(spot, part);
    return [items].flat().map((item) => citeItem(bench, { source: at, part: spanOf(inner, 'key'), item: spanOf(inner) }, { source, part, item }));
  });
}

function citeOwnItem(bench: Bench, raw: Written<RawOrigin>, inherited: Inherited, item: number): Citation[] {
  const source = inherited.source;
  const part = raw.value.part ?? inherited.part;
  if (!source) {
    bench.report(unknownCitation, raw.where('item'), 'An item is cited, but the form names no `source`.', { help: 'Add `source: <id>` to the form, or name the source and the part: `source: {<id>: {<part>: <item>}}`.' });
    return [];
  }
  const at = spanOf(raw.where('item'));
  if (part) return [citeItem(bench, { source: at, part: raw.value.part === undefined ? at : spanOf(raw.where('part')), item: at }, { source, part, item })];
  if (!bench.library.find('source', source)) reportSource(bench, at, source);
  else bench.report(unknownCitation, raw.where('item'), `Item ${item} of what? No \`part\` of ${source} is in force here.`, { help: 'Give the section or the question a `part`.' });
  return [];
}

function reportSource(bench: Bench, at: Span, id: string): void {
  const near = suggest(id, bench.library.ids('source'));
  bench.report(unknownCitation, at, `There is no source “${id}”.`, { help: near ? `Did you mean “${near}”?` : `Add sources/${id}.yaml.` });
}

function below({ definition, place }: Spot, step: string): Spot {
  return { definition, place: [...place, step] };
}

function member(key: 'added' | 'decided', raw: RawText | undefined): Partial<Origin> {
  return raw === undefined ? {} : { [key]: buildText(raw) };
}
