import type { Citation, Origin } from '../../compiler/model/origin.ts';

/** The place of a citation in one line: `dudley, App 2, item 7`. */
export function sayCitation({ source, part, item, place }: Citation): string {
  return [source, part, item === undefined ? undefined : `item ${item}`, place].filter((spot) => spot !== undefined).join(', ');
}

/** The places of all citations; empty when nothing is cited. */
export function sayCitations(origin: Origin): string {
  return origin.citations.map(sayCitation).join('; ');
}

/** The words that the sources print there, as catalogued, parted by semicolons unless a sentence ends; empty when none are known. */
export function sourceWords(origin: Origin): string {
  const printed = [...new Set(origin.citations.flatMap(({ words }) => words ?? []))];
  return printed.reduce((text, words) => (text === '' ? words : `${text}${/[.!?]$/.test(text) ? '' : ';'} ${words}`), '');
}
