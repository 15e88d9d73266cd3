/** What a generated validator offers. */
export interface Validator {
  validate(record: unknown): Report;
  /** The ids of an object's questions that are asked now. */
  asked(shape: string, object: unknown): readonly string[];
}

export interface Report {
  readonly wellFormed: boolean;
  /** Null: not judged, because not well-formed. */
  readonly complete: boolean | null;
  readonly sound: boolean | null;
  readonly valid: boolean;
  readonly findings: readonly Finding[];
}

export interface Finding {
  readonly verdict: 'well-formed' | 'complete' | 'sound';
  readonly severity: 'error' | 'query' | 'note';
  readonly code: string;
  readonly pointer: string;
  readonly question?: string;
  readonly rule?: string;
  readonly message: string;
}
