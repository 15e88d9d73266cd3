/** How a character is printed: never as itself if a terminal would obey it, and a tab as spaces. */
export function showCharacter(character: string, column: number): string {
  if (character === '\t') return ' '.repeat(TAB - (column % TAB));
  return ACTIVE.test(character) ? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}` : character;
}

/** A text for a terminal, with everything that would move, colour, hide or turn other text made visible. Line ends stay. */
export function showText(text: string): string {
  return [...text].map((character) => (character === '\n' || character === '\t' ? character : showCharacter(character, 0))).join('');
}

/** Columns that a character takes: wide for East Asian letters and emoji, none for marks that stand over others. */
export function widthOf(shown: string): number {
  let width = 0;
  for (const character of shown) width += /^[\p{Mn}\p{Me}\ufe0f]$/u.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}

const TAB = 4;

/** Controls, half surrogates, direction marks and characters without width. */
const ACTIVE = /^[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff\ufff9-\uffff]$/;

const WIDE = /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]$/u;
