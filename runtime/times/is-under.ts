import { ageRange } from './age-range.ts';

/**
 * How an uncertain age counts. protective: someone is under an age unless certainly that old, so a person of whom nothing is known is under
 * every age. certain: only someone who certainly is.
 */
export type AgeMode = 'protective' | 'certain';

/** Tells whether a person is under so many years old on a day. `isUnder(..., 'protective')` is false exactly when the person is certainly that old. */
export function isUnder(person: unknown, years: number, on: unknown, mode: AgeMode): boolean {
  const age = ageRange(person, on);
  if (!age) return mode === 'protective';
  return (mode === 'protective' ? age.youngest : age.oldest) < years;
}
