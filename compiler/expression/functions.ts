/** The functions of the language. */
export const FUNCTIONS = ['answered', 'absentAs', 'ticked', 'count', 'band', 'ageUnder', 'ageAtLeast', 'hoursBetween'] as const;

/** Tells whether a name is a function of the language. */
export function isFunction(name: string): name is (typeof FUNCTIONS)[number] {
  return (FUNCTIONS as readonly string[]).includes(name);
}
