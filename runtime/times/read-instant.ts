import { wrongWriting } from './wrong-writing.ts';

/**
 * Milliseconds from 1970-01-01T00:00Z to an RFC 3339 date-time with seconds, at most three decimals and Z or an offset.
 * Nothing for any other text: there is no leap second and no time without an offset.
 */
export function readInstant(text: string): number | undefined {
  if (wrongWriting('date-time', text) !== undefined) return undefined;
  // Three decimals are the only number of them that every engine must read.
  return Date.parse(text.includes('.') ? text.replace(/\.\d+/, (decimals) => decimals.padEnd(4, '0')) : text);
}
