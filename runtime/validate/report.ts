/** What a validator says of a record. */
export interface Report {
  readonly wellFormed: boolean;
  /** Null: not judged, because the record is not well-formed. */
  readonly complete: boolean | null;
  readonly sound: boolean | null;
  /** Well-formed, and when final also complete and sound. A JSON Schema validator says the same at the root, but for the rules that JSON Schema cannot say. */
  readonly valid: boolean;
  readonly findings: readonly Finding[];
}

export interface Finding {
  readonly verdict: 'well-formed' | 'complete' | 'sound';
  readonly severity: 'error' | 'query' | 'note';
  /** Kebab-case; a code never changes its meaning. */
  readonly code: string;
  /** JSON Pointer (RFC 6901) of the place, with list positions; where something is missing, of the place where it would be. */
  readonly pointer: string;
  /** The address of the question, without list positions. */
  readonly question?: string;
  readonly rule?: string;
  /** Plain English without an answer in it. */
  readonly message: string;
}
