/**
 * Tells at a glance that an answer about time is not later than `saved`; false where reading both must tell. A year, month or day before that of
 * `saved` is past in every time zone; with the same offset and no decimals, date-times compare as texts.
 */
export function isClearlyPast(answer: unknown, saved: unknown): boolean {
  const at = typeof answer === 'object' && answer !== null && Object.hasOwn(answer, 'at') ? (answer as { readonly at: unknown }).at : answer;
  if (typeof at !== 'string' || typeof saved !== 'string') return false;
  if (at.length <= 10) return at < saved.slice(0, at.length);
  return at.length === saved.length && at.charCodeAt(10) === 0x54 && at.slice(19) === saved.slice(19) && at <= saved;
}
