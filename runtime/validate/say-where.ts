/** Puts the entries and components around before a message, so that two like ones can be told apart: “Person 2: Enter the name”. */
export function sayWhere(within: readonly string[], message: string): string {
  return within.length === 0 ? message : `${within.join(', ')}: ${message}`;
}
