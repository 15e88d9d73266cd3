import type { PartialDate } from './standard.ts';

/**
 * Writes a date of which parts may be unknown or “about”. The standard wants a whole date: what is unknown is written as 01 and marked U
 * (PUB01, Date Accuracy Indicator Vocabulary), so that nobody takes it for a day or month that was said.
 */
export function writePartialDate(text: string): PartialDate {
  const [, year = '', month, day, about] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(~)?$/.exec(text) ?? [];
  const known = about === undefined ? 'A' : 'E';
  const letter = (part: string | undefined) => (part === undefined ? 'U' : known);
  return { '@type': 'PartialDate', date: `${year}-${month ?? '01'}-${day ?? '01'}`, accuracyIndicator: `${letter(day)}${letter(month)}${known}` };
}
