import { fitsTenDigits } from './fits-ten-digits.ts';
import { fitsUpn } from './fits-upn.ts';

/** Tells whether the check digit of an identifier fits the rest of its number. Numbers of other systems, and what is no number of its system, always fit. */
export function fitsCheckDigit(system: unknown, value: unknown): boolean {
  if (typeof value !== 'string') return true;
  switch (system) {
    case 'nhs-number': return fitsTenDigits(value, (remainder) => (11 - remainder) % 11);
    case 'uln': return fitsTenDigits(value, (remainder) => (remainder === 0 ? undefined : 10 - remainder));
    case 'upn': return fitsUpn(value);
    default: return true;
  }
}
