/** A date as typed in three boxes. */
export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

const MONTH_NAMES = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** Tells what a date lacks, or gives it as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. Whether that day exists is for the validator to say. */
export function readDateParts(parts: DateParts, whole: boolean): { readonly date?: string; readonly lacks?: readonly (keyof DateParts)[]; readonly shortYear?: true } {
  const [day, month, year] = [parts.day.trim(), readMonth(parts.month), parts.year.trim()];
  if (!day && !month && !year) return {};
  // A whole date typed or pasted into the first box; an answer that the boxes cannot show, such as an interval, stands there too.
  if (day && !month && !year && /[^\d]/.test(day)) return { date: readDateLine(day) ?? day };
  const needed: readonly (keyof DateParts)[] = whole ? ['day', 'month', 'year'] : day ? ['month', 'year'] : ['year'];
  const lacks = needed.filter((part) => !{ day, month, year }[part]);
  if (lacks.length > 0) return { lacks };
  if (/^\d{1,3}$/.test(year)) return { shortYear: true };
  return { date: [year, ...(month ? [pad(month)] : []), ...(day ? [pad(day)] : [])].join('-') };
}

/** Splits a date or partial date into its boxes; anything else goes whole into the first. */
export function splitDate(date: string): DateParts {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (!match) return { day: date, month: '', year: '' };
  const [, year = '', month = '', day = ''] = match;
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
}

/** Reads a date typed in one box: 27 3 2007, 27/3/2007, 27 March 2007, March 2007, 2007, 2007-03-27. Anything else stays as typed. */
export function readDateLine(text: string): string | undefined {
  const tidy = text.trim();
  if (!tidy || /^\d{4}(?:-\d{2}(?:-\d{2})?)?~?$/.test(tidy)) return tidy || undefined;
  const about = /^about\s+|~$/i.test(tidy);
  const words = tidy.replace(/^about\s+|~$/i, '').split(/[\s/.-]+/);
  const [year, month = '', day = ''] = [...words].reverse();
  if (words.length > 3 || !year) return tidy;
  const { date } = readDateParts({ day, month, year }, false);
  return date && /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(date) ? `${date}${about ? '~' : ''}` : tidy;
}

/** The date in words: 27 March 2007; an interval by both its ends. */
export function sayDate(date: string): string {
  const [from = '', to] = date.split('/');
  if (to !== undefined) return `from ${sayDate(from)} to ${sayDate(to)}`;
  const { day, month, year } = splitDate(date.replace(/~$/, ''));
  const name = MONTH_NAMES[Number(month) - 1];
  const words = [day, name && name.charAt(0).toUpperCase() + name.slice(1), year].filter(Boolean).join(' ');
  return `${date.endsWith('~') ? 'about ' : ''}${words}`;
}

/** A month by its number or its name. */
function readMonth(text: string): string {
  const tidy = text.trim().toLowerCase();
  const index = tidy.length >= 3 ? MONTH_NAMES.findIndex((name) => name.startsWith(tidy)) : -1;
  return index < 0 ? tidy : String(index + 1);
}

function pad(part: string): string {
  return /^\d$/.test(part) ? `0${part}` : part;
}
