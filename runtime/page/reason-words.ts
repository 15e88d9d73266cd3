/** Why an answer is missing, in the words used where the form has none of its own. */
export const REASON_WORDS = {
  'not-known': 'Not known',
  'not-asked': 'Not asked',
  'declined': 'Asked, but declined to say',
  'not-applicable': 'Does not apply',
  'withheld': 'Withheld for safety or by law',
} as const;

export type AbsentReason = keyof typeof REASON_WORDS;
