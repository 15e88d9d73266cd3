/** An answer or header member that has no place in the later version, or a doubtful one. The earlier record still holds it. */
export interface Loss {
  /** Where it stands in the earlier record. */
  readonly pointer: string;
  /** The question's address, or the header member. */
  readonly name: string;
  /** A sentence without any answer. */
  readonly why: string;
}

/** A record of the later version and what became of the rest. */
export interface Migrated {
  readonly record: Readonly<Record<string, unknown>>;
  readonly losses: readonly Loss[];
  /** Answers that go over as they are to a question of another type, where they may mean something else. */
  readonly doubtful: readonly Loss[];
  /** Addresses, in the later version, from whose readers it would no longer keep the answers: the record keeps them from those itself. */
  readonly kept: readonly string[];
  /** Pointers, in the earlier record, of members that neither version knows; they are kept where they are. */
  readonly unknown: readonly string[];
}

/** What a machine stamps on the record made. */
export interface Stamps {
  readonly recordId: string;
  /** RFC 3339 with an offset. */
  readonly saved: string;
}
