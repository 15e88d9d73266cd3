import type { Place } from './reference/place.ts';

/** A set of findings in one order, each once. */
export function sortPlaces(places: readonly Place[]): readonly Place[] {
  const byText = new Map(places.map(({ code, pointer, rule }) => [`${pointer} ${code} ${rule ?? ''}`, { code, pointer, ...(rule === undefined ? {} : { rule }) }]));
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, place]) => place);
}
