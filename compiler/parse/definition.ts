import type { Kind, RawByKind } from './raw.ts';
import type { Source, Span } from '../source.ts';

/** Keys and positions from the root of a definition: `['sections', 0, 'questions', 2, 'ask']`. */
export type Place = readonly (string | number)[];

/** A definition file whose shape is right, with the way back to its text. */
export interface Definition<K extends Kind = Kind> {
  readonly kind: K;
  readonly id: string;
  /** Of forms, components, code lists and profiles. */
  readonly version?: string;
  readonly source: Source;
  readonly value: RawByKind[K];
  /** The text range of the value at a place, or of its key; a place that is not there gives its nearest ancestor. */
  locate(place: Place, part?: 'key' | 'value'): Span;
  /**
   * Where character `offset` of the text at a place stands in the file, so that an error inside an expression points at it.
   * Exact for plain and single-line quoted scalars; otherwise the start of the scalar.
   */
  offsetIn(place: Place, offset: number): number;
}
