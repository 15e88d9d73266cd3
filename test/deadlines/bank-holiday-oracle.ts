/** The bank holidays of a year in England and Wales from the law's own rules, written without the product's calendar. */
export function computeBankHolidays(year: number): string[] {
  const easter = easterSunday(year);
  const moved = new Map([['2020-05-04', '2020-05-08'], ['2022-05-30', '2022-06-02']]);
  const special: Record<number, string[]> = { 2022: ['2022-06-03', '2022-09-19'], 2023: ['2023-05-08'] };
  const newYear = [year + '-01-01', year + '-01-02', year + '-01-03'].find((date) => isWeekday(date)) ?? '';
  const christmas = [25, 26, 27, 28].map((day) => `${year}-12-${day}`).filter(isWeekday);
  const days = [
    newYear, shift(easter, -2), shift(easter, 1), firstMonday(year, 5), lastMonday(year, 5), lastMonday(year, 8),
    // Two days off: those of the two that fall on weekdays, and the next weekdays for those that do not.
    ...christmas.slice(0, 2),
  ];
  return [...days.map((date) => moved.get(date) ?? date), ...(special[year] ?? [])].sort();
}

/** Easter by Gauss's method for the Gregorian calendar, with its two exceptions; the numbers 24 and 5 serve 1900 to 2099. */
export function easterSunday(year: number): string {
  const d = (19 * (year % 19) + 24) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7;
  let day = 22 + d + e;
  if (day === 57) day = 50;
  if (day === 56 && d === 28 && year % 19 > 10) day = 49;
  return shift(`${year}-03-01`, day - 1);
}

/** A date so many days on, by the platform's own dates. */
export function shift(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86400000).toISOString().slice(0, 10);
}

export function isWeekday(date: string): boolean {
  return ![0, 6].includes(new Date(date).getUTCDay());
}

function firstMonday(year: number, month: number): string {
  const first = `${year}-0${month}-01`;
  return shift(first, (8 - new Date(first).getUTCDay()) % 7);
}

function lastMonday(year: number, month: number): string {
  const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  return shift(last, -((new Date(last).getUTCDay() + 6) % 7));
}
