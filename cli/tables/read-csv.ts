import { CsvError, parse } from 'csv-parse/sync';
import { readCsvCell } from '../../generators/dictionary/write-csv.ts';

/** A CSV text as headings and rows, or what is wrong with it, without any of its text. */
export type CsvText = { readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[] } | { readonly problem: string };

/** Reads CSV (RFC 4180, UTF-8, with or without a byte order mark); every row has as many cells as there are headings. Empty lines are passed over at the end alone, so that rows keep their numbers. */
export function readCsv(bytes: Uint8Array): CsvText {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { problem: 'This is not UTF-8 text. Save it again as CSV UTF-8.' };
  }
  try {
    const [headings, ...rows] = parse(text.replace(/[\r\n]+$/, ''), { bom: true }) as string[][];
    if (!headings) return { problem: 'This file is empty.' };
    return { headings: headings.map(readCsvCell), rows: rows.map((row) => row.map(readCsvCell)) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? `Line ${error['lines']}: ` : '';
    return { problem: `${line}${/LENGTH|INCONSISTENT/.test(error.code) ? 'this row has more or fewer cells than there are headings.' : 'this is not CSV: a quotation mark is out of place.'}` };
  }
}
