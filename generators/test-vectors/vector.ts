import type { Place } from './reference/place.ts';

/** The verdict that a vector is about. Each level asks for the verdicts of those before it as well. */
export const LEVELS = ['well-formed', 'complete', 'sound'] as const;
export type Level = (typeof LEVELS)[number];

/** What a right judge says of a record. Nothing else than well-formed records is complete or sound. */
export interface Expectation {
  readonly wellFormed: boolean;
  readonly complete: boolean | null;
  readonly sound: boolean | null;
  /** Optional to know: the code and place of each finding, as a set. */
  readonly findings: readonly Place[];
}

/** One step from a base record to the record of a vector: a place set, or taken away. `repeat` stands for a long text, `copies` for a long list. */
export type Change =
  | { readonly set: string; readonly to: unknown }
  | { readonly set: string; readonly repeat: string; readonly times: number }
  | { readonly set: string; readonly copies: unknown; readonly times: number }
  | { readonly remove: string };

/** A published case: a record and what is right to say of it. */
export interface Vector {
  readonly id: string;
  readonly level: Level;
  /** The base record that `change` begins from. */
  readonly base?: string;
  readonly change?: readonly Change[];
  /** In place of a base: the bytes of a record as base64, where no parsed JSON could say what is wrong. */
  readonly bytes?: string;
  readonly expect: Expectation;
  /** Of a screen: what it shows of each object of answers, by its JSON Pointer. */
  readonly shows?: Readonly<Record<string, ScreenPart>>;
}

/** An object of answers on a screen: which of its questions with a condition show, and which do not. */
export interface ScreenPart {
  /** The id of the object in the form, which `asked` of the generated validator takes. */
  readonly shape: string;
  readonly shown: readonly string[];
  readonly hidden: readonly string[];
}

/** The contents of a file of vectors, as schemas/test-vector.schema.json describes it. */
export interface VectorFile {
  readonly concordat: '1.0';
  readonly form: string;
  readonly version: string;
  /** required: what every system is asked. optional: what only some systems do. */
  readonly kind: 'required' | 'optional';
  readonly bases: Readonly<Record<string, object>>;
  readonly vectors: readonly Vector[];
}
