/** When the records of test vectors were saved, unless a vector is about that. */
export const SAVED = '2026-11-21T10:15:00Z';
