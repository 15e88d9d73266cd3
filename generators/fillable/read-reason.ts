import type { AbsentReason, Question } from '../../compiler/model/question.ts';
import { REASON_LETTERS } from '../pdf/reason-letters.ts';

/** A reason, nothing because the text is none, or one that the question does not take. */
export type ReadReason = { readonly reason: AbsentReason } | { readonly refused: AbsentReason } | undefined;

/** Reads why there is no answer: its letter, its words, or the form's own words for it. */
export function readReason(text: string, { absent }: Question): ReadReason {
  const tidy = text.trim().toLowerCase();
  const own = absent.find(({ label }) => label?.en.toLowerCase() === tidy);
  const known = Object.entries(REASON_LETTERS).find(([, { letter, words }]) => letter === text.trim() || words === tidy);
  const reason = own?.reason ?? (known?.[0] as AbsentReason | undefined);
  if (!reason) return undefined;
  return absent.some((choice) => choice.reason === reason) ? { reason } : { refused: reason };
}
