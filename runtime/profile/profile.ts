/** What is said of a profile to what reads and writes its records. */
export interface ProfileTerms {
  /** What records call it: `dudley@1.0.0`. */
  readonly name: string;
  /** The board, if it asks questions of its own or has rules that take a reason. */
  readonly board?: string;
  /** The ids of the board's own rules that take a reason. */
  readonly rules: readonly string[];
}
