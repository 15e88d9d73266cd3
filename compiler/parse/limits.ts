/** How large one definition may be. Checked before and while parsing, so that no text can keep the compiler busy. */
export const LIMITS = {
  /** Bytes of a file in UTF-8. */
  bytes: 1_000_000,
  /** Keys in one map. */
  keys: 2_000,
  /** Maps and lists inside each other. */
  depth: 32,
  /** UTF-16 units of one key, text or comment. */
  scalar: 100_000,
  /** Words, marks, spaces and line ends of a file. */
  tokens: 400_000,
  /** Questions of one file, its own and those inside lists. */
  questions: 5_000,
  /** Mistakes of one stage that are told; a file with more is told the rest after the first are mended. */
  mistakes: 200,
} as const;
