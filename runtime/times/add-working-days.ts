import { BANK_HOLIDAYS, type BankHolidays } from './bank-holidays.ts';
import { countDays } from './count-days.ts';
import { dateOfDays } from './date-of-days.ts';

/** The date so many working days on, or that it cannot be told because the calendar does not reach that far. */
export type WorkingDay = { readonly kind: 'date'; readonly date: string } | { readonly kind: 'beyond-calendar'; readonly calendar: BankHolidays };

/**
 * The working day that comes so many working days (a whole number, 0 or more) after a real date. The date itself does not count, so one
 * working day after a Friday, Saturday or Sunday is the Monday; 0 gives the date back. Working days are Monday to Friday without bank holidays.
 */
export function addWorkingDays(date: string, count: number, calendar: BankHolidays = BANK_HOLIDAYS): WorkingDay {
  if (date < calendar.first || date > calendar.last) return { kind: 'beyond-calendar', calendar };
  let day = countDays(date);
  let reached = date;
  for (let left = count; left > 0;) {
    day += 1;
    reached = dateOfDays(day);
    if (reached > calendar.last) return { kind: 'beyond-calendar', calendar };
    if (isWorkday(day) && !calendar.dates.has(reached)) left -= 1;
  }
  return { kind: 'date', date: reached };
}

/** 1970-01-01 was a Thursday. */
function isWorkday(day: number): boolean {
  const weekday = (((day + 4) % 7) + 7) % 7;
  return weekday >= 1 && weekday <= 5;
}
