/** The letters that a unique pupil number can have; I, O and S are left out because they look like digits. */
const LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/**
 * Judges the first letter of a unique pupil number by modulus 23 of the twelve characters after it, weighted 2 to 13; the last letter of
 * a temporary number counts by its place among the letters, and one that has no place there never fits (Department for Education, UPN guide).
 */
export function fitsUpn(value: string): boolean {
  if (!/^[A-Z][0-9]{11}[0-9A-Z]$/.test(value)) return true;
  const worth = [...value.slice(1)].map((character) => (character >= '0' && character <= '9' ? Number(character) : LETTERS.indexOf(character)));
  const sum = worth.reduce((total, number, index) => total + number * (index + 2), 0);
  return !worth.includes(-1) && LETTERS[sum % 23] === value[0];
}
