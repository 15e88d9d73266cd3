import { countDigits } from './count-digits.ts';

/** The number that a decimal numeral says; nothing where a record could not hold it exactly (RFC 7493, 2.2), so that none is ever rounded. */
export function exactNumber(numeral: string): number | undefined {
  const value = Number(numeral);
  if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))) return undefined;
  return /^-?\d+$/.test(numeral) || countDigits(numeral) <= 15 || String(value) === numeral ? value : undefined;
}
