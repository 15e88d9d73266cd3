import type { Definition, Place } from '../parse/definition.ts';
import type { Span } from '../source.ts';

/** A spot in a definition file. */
export interface Spot {
  readonly definition: Definition;
  readonly place: Place;
}

/** A value as its author wrote it, with the way back to each of its keys; a part's keys may stand in two files. */
export interface Written<T> {
  readonly value: T;
  readonly spot: Spot;
  /** Where a key's value stands. */
  where(key: string): Spot;
}

/** The text range of a spot. */
export function spanOf(spot: Spot, part: 'key' | 'value' = 'value'): Span {
  return spot.definition.locate(spot.place, part);
}

/** A value that stands in one file. */
export function writtenAt<T>(value: T, definition: Definition, place: Place): Written<T> {
  const spot = { definition, place };
  return { value, spot, where: (key) => ({ definition, place: [...place, key] }) };
}

/** A component's question with what a form changes on it; a changed key stands in the form. */
export function overlay<T extends object>(base: Written<T>, change: Written<Partial<T>>): Written<T> {
  return {
    value: { ...base.value, ...change.value },
    spot: change.spot,
    where: (key) => (key in change.value ? change.where(key) : base.where(key)),
  };
}
