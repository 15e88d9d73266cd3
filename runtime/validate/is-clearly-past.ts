/**
 * Tells at a glance that an answer about time is not later than `saved`; false where reading both must tell. A date before that of `saved` is
 * past in every time zone; with the same offset and no decimals, date-times compare as texts.
 */
export function isClearlyPast(answer: unknown, saved: unknown): boolean {
  if (typeof answer !== 'string' || typeof saved !== 'string') return false;
  if (answer.length === 10) return answer < saved.slice(0, 10);
  return answer.length === saved.length && answer.charCodeAt(10) === 0x54 && answer.slice(19) === saved.slice(19) && answer <= saved;
}
