/** Writes plain words so that Markdown shows them as they are: no markup, no HTML, no link, one line. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]|~#!^$]/g, '\\$&')
    .replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    .replace(/:\/\/|(?<=\bwww)\.|@/gi, (mark) => `&#${mark.charCodeAt(0)};${mark.slice(1)}`)
    .replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' <br> ');
}

/** Writes a table of plain words; the first row is its head. A column without a word below its head is left out. */
export function writeTable(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const used = head.map((_, index) => index).filter((index) => body.some((row) => row[index]));
  const line = (cells: readonly string[]) => `| ${used.map((index) => escapeMarkdown(cells[index] ?? '')).join(' | ')} |\n`;
  return `${line(head)}|${used.map(() => ' --- |').join('')}\n${body.map(line).join('')}`;
}
