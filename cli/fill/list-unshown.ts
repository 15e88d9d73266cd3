import type { Written } from '../../generators/fillable/write-answer.ts';
import { readLetters } from '../finish-pdf/fields/embed-field-font.ts';

/** A field in which some characters of its answer cannot be seen, by their codes such as `U+1F600`; the answer itself is in it whole. */
export interface Unshown {
  readonly field: string;
  readonly codes: readonly string[];
}

/** Lists what the font of the fields (TrueType, base64) has no letter for, in the order of the fields. */
export function listUnshown(values: Written, font: string): readonly Unshown[] {
  const letters = readLetters(font);
  return [...values].flatMap(([field, states]) => {
    const strange = [...new Set(states.join(''))].filter((character) => !/\s/.test(character) && !letters.has(character.codePointAt(0) ?? 0));
    const codes = strange.map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
    return codes.length > 0 ? [{ field, codes }] : [];
  });
}
