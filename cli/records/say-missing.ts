import type { MissingLetter } from '../../generators/record-print/lettering.ts';

/** Names the characters that were printed as their codes. */
export function sayMissing(missing: readonly MissingLetter[]): readonly string[] {
  if (missing.length === 0) return [];
  return ['No font has these characters, or nobody could see them; each is printed as its code in a box:', ...missing.map(({ code, count }) => `  ${code}${count > 1 ? `, ${count} times` : ''}`)];
}
