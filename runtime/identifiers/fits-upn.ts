/** The letters that a unique pupil number can begin with; I, O and S are left out because they look like digits. */
const LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/**
 * Judges the first letter of a unique pupil number by modulus 23 of the twelve characters after it, weighted 2 to 13; the last letter of
 * a temporary number counts by its place among the letters (Department for Education, UPN guide).
 */
export function fitsUpn(value: string): boolean {
  if (!/^[A-Z][0-9]{11}[0-9A-Z]$/.test(value)) return true;
  let sum = 0;
  for (let index = 1; index < 13; index += 1) sum += digitOf(value.charAt(index)) * (index + 1);
  return LETTERS[sum % 23] === value[0];
}

/** A letter that is none of the 23 counts as -1, so that a number with it seldom fits. */
function digitOf(character: string): number {
  return character >= '0' && character <= '9' ? Number(character) : LETTERS.indexOf(character);
}
