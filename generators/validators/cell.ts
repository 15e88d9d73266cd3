/** A text as one cell of a table in a template literal: lines and tabs in it are spaces, as in the messages that it stands in. */
export function cell(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
