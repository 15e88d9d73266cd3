/** Writes JSON with an indent of two spaces and a last line feed; control characters and line separators are escaped, so that every editor shows them. */
export function printJson(value: unknown): string {
  return `${escapeUnseen(JSON.stringify(value, null, 2))}\n`;
}

/** Escapes the characters of a JSON text that an editor may not show. */
export function escapeUnseen(json: string): string {
  return json.replace(/[\u007f-\u009f\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]/g, escapeCharacter);
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
