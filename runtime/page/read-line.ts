import { exactNumber } from '../answers/exact-number.ts';

/** A text as a record holds it: no white space around it, line feeds only. Empty gives nothing. */
export function readText(text: string, lines: boolean): string | undefined {
  const tidy = text.replace(/\r\n?/g, '\n').trim();
  return (lines ? tidy : tidy.replace(/\n/g, ' ')) || undefined;
}

/** A number; commas between thousands and spaces are let through. Anything else, also what a record would have to round, stays a text, which the validator refuses in its own words. */
export function readNumber(text: string): number | string | undefined {
  const tidy = text.trim();
  if (!tidy) return undefined;
  const plain = tidy.replace(/(\d)[ ,](?=\d{3}(?!\d))/g, '$1');
  return (/^-?\d+(?:\.\d+)?$/.test(plain) ? exactNumber(plain) : undefined) ?? tidy;
}

/** A time of day as HH:MM; 9:30, 9.30, 0930 and 9.30pm are understood. Anything else stays as typed. */
export function readTime(text: string): string | undefined {
  const tidy = text.trim().toLowerCase();
  const match = /^(\d{1,2})(?:[:. ]?(\d{2}))?\s*(am|pm)?$/.exec(tidy);
  if (!match) return tidy || undefined;
  const [, hours = '', minutes, half] = match;
  if (minutes === undefined && !half) return tidy;
  const hour = half ? (Number(hours) % 12) + (half === 'pm' ? 12 : 0) : Number(hours);
  if (half && (Number(hours) < 1 || Number(hours) > 12)) return tidy;
  return `${String(hour).padStart(2, '0')}:${minutes ?? '00'}`;
}
