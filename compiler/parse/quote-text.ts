import type { Edit } from './apply-edits.ts';

/** Writes a text as a quoted YAML scalar: double quotes, or single ones where the text holds double quotes but no single ones. */
function quoteText(text: string): string {
  if (/["\\]/.test(text) && !text.includes("'")) return `'${text}'`;
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/** The edit that puts quotes around a range; a text already between two equal quotes keeps only what is inside them. */
export function quoteRange(source: string, start: number, end: number): Edit {
  const text = source.slice(start, end);
  const wrapped = text.length > 2 && /^["']/.test(text) && text.at(-1) === text[0];
  return { start, end, text: quoteText(wrapped ? text.slice(1, -1) : text) };
}

const LONGEST_LINE = 300;

/** Shows the line at an edit as it should be, with the other edits of that line; of a very long line only the edited text. */
export function showMended(source: string, edit: Edit, edits: readonly Edit[]): string {
  const from = source.lastIndexOf('\n', edit.start - 1) + 1;
  const lineEnd = source.indexOf('\n', edit.end);
  const to = lineEnd < 0 ? source.length : lineEnd;
  if (to - from > LONGEST_LINE) return edit.text;
  let line = '';
  let read = from;
  for (const { start, end, text } of edits.filter((one) => one.start >= from && one.end <= to).sort((a, b) => a.start - b.start)) {
    line += source.slice(read, start) + text;
    read = end;
  }
  return (line + source.slice(read, to)).trim();
}
