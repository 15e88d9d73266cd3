import type { Place } from './reference/place.ts';
import type { Level } from './vector.ts';

/** A record with a name, before anybody has judged it. */
export interface Case {
  readonly id: string;
  readonly level: Level;
  readonly record: object;
  /** The base that the record was made from, where one was. */
  readonly from?: object;
  /** What was put in that has not the shape of the form; nothing where the record is meant to be well-formed. */
  readonly faults: readonly Place[];
  /** Tells which questions show, for screens. */
  readonly isScreen?: true;
}
