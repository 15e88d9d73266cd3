/** What a record may hold at most. A reader refuses more before it does any other work. */
export const LIMITS = {
  /** Bytes of UTF-8: 5 MB. */
  bytes: 5_000_000,
  /** Objects and arrays inside one another; the record itself is the first. */
  levels: 32,
  /** Members of objects and items of arrays, all together. */
  members: 20_000,
  /** UTF-16 units of one string, as written between its quotes. */
  string: 100_000,
  /** Problems told of one text; reading stops there. */
  problems: 20,
} as const;
