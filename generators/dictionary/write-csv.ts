/**
 * Writes rows as CSV (RFC 4180: CRLF, quotes doubled). A byte order mark comes first, without which spreadsheets misread what is not ASCII.
 * A cell that a spreadsheet would run as a formula gets an apostrophe in front (OWASP ASVS 1.2.10), and so does one that looks as if it had
 * got one; `readCsvCell` takes it off again.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`;
}

function writeCell(value: string): string {
  const safe = /^'*[\s\u0000]*[=+\-@\t\r\u0000\uFF1D\uFF0B\uFF0D\uFF20]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) || safe.trim() !== safe ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The text that a cell was written for. */
export function readCsvCell(cell: string): string {
  return /^'+[\s\u0000]*[=+\-@\t\r\u0000\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) ? cell.slice(1) : cell;
}
