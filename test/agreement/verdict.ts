/** What a plain JSON Schema validator says of a record at each anchor of a schema. */
export interface Verdict {
  readonly root: boolean;
  readonly 'well-formed': boolean;
  readonly complete: boolean;
  readonly sound: boolean;
}

/** A place in a schema that judges a record. */
export type Anchor = keyof Verdict;

/** The anchors of a schema as fragments of its id. */
export const ANCHORS: Readonly<Record<Anchor, string>> = { root: '', 'well-formed': '#/$defs/well-formed', complete: '#/$defs/complete', sound: '#/$defs/sound' };

/** A validator that judges many records by one schema. */
export interface Judge {
  readonly name: string;
  /** Set where the validator cannot run here. */
  readonly missing?: string;
  judge(schema: object, records: readonly unknown[]): Promise<readonly Verdict[]>;
}

/** Asks about each anchor. */
export function verdictOf(ask: (anchor: Anchor) => boolean): Verdict {
  return { root: ask('root'), 'well-formed': ask('well-formed'), complete: ask('complete'), sound: ask('sound') };
}
