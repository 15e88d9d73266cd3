import type { Carrier } from './list-carriers.ts';
import { isStatement, type ItemTrace, type PlaceTrace } from './list-traces.ts';

/** The columns of sources.csv. `about` says what a line follows: an item, a place, an addition, a decision, a rule, a deadline, a next step. */
export const COLUMNS = ['about', 'source', 'part', 'item', 'place', 'sourceWords', 'status', 'carrier', 'address', 'words', 'why'] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string>>;

/** Everything that is traced: items, places, then what the form carries. */
export interface Traces {
  readonly items: readonly ItemTrace[];
  readonly places: readonly PlaceTrace[];
  readonly carriers: readonly Carrier[];
}

/** The lines of sources.csv: one for each pair of a cited thing and what carries it, and one for each addition and decision. */
export function writeRows({ items, places, carriers }: Traces): readonly (readonly string[])[] {
  const rows = [
    ...items.flatMap(({ source, part, item, words, status, carriers: own, why }) =>
      each(own).map((carrier): Row => ({ about: 'item', source, part, item: String(item), sourceWords: words, status, ...carrier, why }))),
    ...places.flatMap(({ source, part, place, carriers: own }) => each(own).map((carrier): Row => ({ about: 'place', source, part, place, status: 'cited', ...carrier }))),
    ...carriers.flatMap((carrier) => writeCarrier(carrier)),
  ];
  return [COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column] ?? ''))];
}

function writeCarrier(carrier: Carrier): Row[] {
  const { kind, citations, added, decided, isUncited } = carrier;
  const about = isStatement(carrier) ? kind : undefined;
  const named = name(carrier);
  return [
    ...(about ? citations.map(({ source, part, item, place, words }): Row => ({
      about, source, ...(part === undefined ? {} : { part }), ...(item === undefined ? {} : { item: String(item) }), ...(place === undefined ? {} : { place }),
      ...(words === undefined ? {} : { sourceWords: words }), status: 'cited', ...named,
    })) : []),
    ...(added ? [{ about: about ?? 'addition', status: 'added', ...named, why: added.en }] : []),
    ...(isUncited ? [{ about: about ?? kind, status: 'uncited', ...named }] : []),
    ...(decided ? [{ about: 'decision', status: 'decided', ...named, why: decided.en }] : []),
  ];
}

function each(carriers: readonly Carrier[]): Row[] {
  return carriers.length === 0 ? [{}] : carriers.map(name);
}

function name({ kind, address, words }: Carrier): Row {
  return { carrier: kind, address, words };
}
