/** A word of Latin letters with a Cyrillic or Greek one among them, such as “аddress” with a Cyrillic а (Unicode UTS 39). */
const MIXED_WORD = /\p{Script=Latin}[\p{L}\p{M}]*[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}][\p{L}\p{M}]*\p{Script=Latin}/u;

/** Says how a text can be mistaken for another that looks the same; undefined if it cannot. */
export function explainLookAlike(text: string): { readonly message: string; readonly help: string } | undefined {
  // Nothing below can be true of ASCII.
  if (/^[\u0000-\u007f]*$/.test(text)) return undefined;
  if (MIXED_WORD.test(text)) return { message: 'A word here mixes letters of two alphabets that look alike.', help: 'Type the word again.' };
  if (text === text.normalize('NFC')) return undefined;
  return {
    message: 'Accents are written here as characters of their own; the text is read with accented letters.',
    help: 'Type the accented letters again. Text copied from a PDF often has this.',
  };
}
