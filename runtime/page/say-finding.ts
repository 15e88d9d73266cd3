import type { Finding } from '../validate/report.ts';

/** How a time is typed, where the validator says how a record writes it. */
const TYPED: Readonly<Record<string, string>> = {
  'not-a-date': 'date, like 27 3 2007', 'not-a-time': 'time, like 9:30 or 21:15', 'not-a-date-time': 'date and a time, like 27 3 2007 at 21:15',
  'not-a-partial-date': 'date, a month or a year, like 27 3 2007', 'not-a-moment': 'date, alone or with a time, like 27 3 2007 at 21:15',
};
const WRITTEN = ' must be a ';

/** The validator’s words, for someone who types into boxes. */
export function sayFinding({ code, message }: Finding): string {
  const at = message.lastIndexOf(WRITTEN);
  const typed = TYPED[code];
  return typed && at >= 0 ? message.slice(0, at + WRITTEN.length) + typed : message;
}
