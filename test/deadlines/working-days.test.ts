import { describe, expect, test } from 'vitest';
import { addWorkingDays } from '../../runtime/times/add-working-days.ts';
import { BANK_HOLIDAYS } from '../../runtime/times/bank-holidays.ts';
import { computeBankHolidays, easterSunday, isWeekday, shift } from './bank-holiday-oracle.ts';

describe('the oracle', () => {
  // Easter Sundays as printed in the Book of Common Prayer's table and in almanacs.
  test.each([[1954, '04-18'], [1981, '04-19'], [2008, '03-23'], [2014, '04-20'], [2019, '04-21'], [2024, '03-31'], [2026, '04-05'], [2027, '03-28'], [2038, '04-25']])('Easter %i', (year, date) => {
    expect(easterSunday(year)).toBe(`${year}-${date}`);
  });
});

describe('the calendar', () => {
  const years = Array.from({ length: 14 }, (_, index) => 2014 + index);
  test.each(years)('%i is what the rules and proclamations say', (year) => {
    expect([...BANK_HOLIDAYS.dates].filter((date) => date.startsWith(String(year)))).toEqual(computeBankHolidays(year));
  });

  test('covers exactly the years that its version names', () => {
    expect([BANK_HOLIDAYS.version, BANK_HOLIDAYS.first, BANK_HOLIDAYS.last]).toEqual(['england-and-wales-2014-2027', '2014-01-01', '2027-12-31']);
    expect([...BANK_HOLIDAYS.dates].filter((date) => date < BANK_HOLIDAYS.first || date > BANK_HOLIDAYS.last || !isWeekday(date))).toEqual([]);
  });

  test('has the special days', () => {
    expect(['2020-05-04', '2020-05-08', '2022-05-30', '2022-06-02', '2022-06-03', '2022-09-19', '2023-05-08'].map((date) => BANK_HOLIDAYS.dates.has(date)))
      .toEqual([false, true, false, true, true, true, true]);
  });
});

describe('working days', () => {
  test.each([
    ['2026-11-24', 0, '2026-11-24'], ['2026-11-24', 1, '2026-11-25'], ['2026-11-24', 5, '2026-12-01'], ['2026-11-27', 1, '2026-11-30'],
    ['2026-11-28', 1, '2026-11-30'], ['2026-11-29', 1, '2026-11-30'],
    ['2026-04-01', 5, '2026-04-10'], ['2026-04-02', 1, '2026-04-07'], ['2026-04-03', 1, '2026-04-07'], ['2027-03-24', 5, '2027-04-02'],
    ['2026-12-23', 5, '2027-01-04'], ['2026-12-24', 1, '2026-12-29'], ['2021-12-24', 1, '2021-12-29'], ['2026-12-18', 10, '2027-01-06'],
    ['2020-05-01', 1, '2020-05-04'], ['2020-05-07', 1, '2020-05-11'], ['2022-06-01', 1, '2022-06-06'], ['2022-09-16', 1, '2022-09-20'], ['2023-05-05', 1, '2023-05-09'],
    ['2014-01-01', 1, '2014-01-02'], ['2027-12-30', 1, '2027-12-31'], ['2027-12-23', 4, '2027-12-31'],
  ])('%s and %i: %s', (date, count, expected) => expect(addWorkingDays(date, count)).toEqual({ kind: 'date', date: expected }));

  test.each([['2027-12-31', 1], ['2027-12-30', 2], ['2027-01-01', 300], ['2028-01-01', 0], ['2013-12-31', 1], ['2028-06-01', 5], ['1999-01-01', 5]])('%s and %i cannot be told', (date, count) => {
    expect(addWorkingDays(date, count)).toEqual({ kind: 'beyond-calendar', calendar: BANK_HOLIDAYS });
  });

  test('agree with counting day by day on the oracle’s calendar, from every date', () => {
    const closed = new Set(Array.from({ length: 14 }, (_, index) => computeBankHolidays(2014 + index)).flat());
    const differences: string[] = [];
    for (let start = '2014-01-01'; start <= '2027-12-10'; start = shift(start, 1)) {
      let date = start;
      for (let count = 1; count <= 12; count += 1) {
        do date = shift(date, 1); while (!isWeekday(date) || closed.has(date));
        const found = addWorkingDays(start, count);
        const expected = date > '2027-12-31' ? 'beyond-calendar' : date;
        if ((found.kind === 'date' ? found.date : found.kind) !== expected) differences.push(`${start} + ${count}`);
      }
    }
    expect(differences).toEqual([]);
  });
});
