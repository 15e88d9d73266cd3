const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A date, partial date or date-time as people in Britain write it: `1 June 2014`, `June 2014`, `about 2014`, `24 November 2026 at 10:15`. Other words stay. */
export function sayDate(value: string): string {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(~)?(?:T(\d\d:\d\d)[^/]*)?$/.exec(value);
  if (!found) return value.includes('/') ? value.split('/').map(sayDate).join(' to ') : value;
  const [, year, month, day, about, time] = found;
  const words = [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
  return `${about ? 'about ' : ''}${words}${time ? ` at ${time}` : ''}`;
}
