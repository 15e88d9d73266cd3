import { describe, expect, test } from 'vitest';
import { compareTimes } from '../../runtime/times/compare-times.ts';
import { countDays } from '../../runtime/times/count-days.ts';
import { dateOfDays } from '../../runtime/times/date-of-days.ts';
import { hoursBetween } from '../../runtime/times/hours-between.ts';
import { isRealDate } from '../../runtime/times/is-real-date.ts';
import { londonDate, londonOffset } from '../../runtime/times/london-date.ts';
import { partialDateRange } from '../../runtime/times/partial-date-range.ts';
import { readInstant } from '../../runtime/times/read-instant.ts';

describe('dates', () => {
  test.each(['2026-11-24', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '2026-04-30'])('%s is real', (date) => expect(isRealDate(date)).toBe(true));
  test.each(['2026-02-29', '1900-02-29', '2026-02-30', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '0000-01-01', '26-01-01', '2026-1-1', '2026-11-24 ', '2026-11-24\n', '', '2026/11/24', '２０２６-11-24'])('%j is not', (date) => expect(isRealDate(date)).toBe(false));

  test('count as the platform does, over four centuries and at both ends', () => {
    for (let days = countDays('1800-01-01'); days <= countDays('2199-12-31'); days += 1) {
      const date = new Date(days * 86400000).toISOString().slice(0, 10);
      expect(dateOfDays(days)).toBe(date);
      if (countDays(date) !== days) expect(countDays(date)).toBe(days);
    }
    expect(countDays('1970-01-01')).toBe(0);
    expect([dateOfDays(countDays('0001-01-01')), dateOfDays(countDays('9999-12-31'))]).toEqual(['0001-01-01', '9999-12-31']);
  });
});

describe('date-times', () => {
  test.each([
    ['1970-01-01T00:00:00Z', 0], ['1970-01-01T01:00:00+01:00', 0], ['1969-12-31T23:59:59.999Z', -1], ['2026-11-24T10:15:00.5-02:30', Date.UTC(2026, 10, 24, 12, 45, 0, 500)], ['2000-02-29T23:59:59+00:00', Date.UTC(2000, 1, 29, 23, 59, 59)],
  ])('%s', (text, expected) => expect(readInstant(text)).toBe(expected));
  test.each(['2026-11-24', '2026-11-24T10:15Z', '2026-11-24T10:15:00', '2026-11-24 10:15:00Z', '2026-11-24t10:15:00Z', '2026-11-24T24:00:00Z', '2026-11-24T10:60:00Z', '2026-11-24T10:15:60Z', '2026-02-30T10:15:00Z', '2026-11-24T10:15:00.1234Z', '2026-11-24T10:15:00+0100', '2026-11-24T10:15:00z'])('%s is not read', (text) => expect(readInstant(text)).toBeUndefined());
});

describe('London', () => {
  // Clocks go forward at 01:00 UTC on the last Sunday of March and back at 01:00 UTC on the last Sunday of October.
  test.each([
    ['2026-03-29T00:59:59.999Z', 0], ['2026-03-29T01:00:00Z', 1], ['2026-10-25T00:59:59.999Z', 1], ['2026-10-25T01:00:00Z', 0],
    ['2024-03-31T00:59:59Z', 0], ['2024-03-31T01:00:00Z', 1], ['2027-10-31T00:59:59Z', 1], ['2027-10-31T01:00:00Z', 0], ['1996-10-27T01:00:00Z', 0], ['2026-01-01T00:00:00Z', 0], ['2026-12-31T23:59:59Z', 0], ['2026-07-01T00:00:00Z', 1],
  ])('%s is %i hours ahead', (text, hours) => expect(londonOffset(readInstant(text) ?? Number.NaN)).toBe(hours * 3600000));

  test.each([
    ['2026-06-30T22:59:59Z', '2026-06-30'], ['2026-06-30T23:00:00Z', '2026-07-01'], ['2026-01-31T23:59:59Z', '2026-01-31'], ['2026-03-28T23:30:00Z', '2026-03-28'], ['2026-03-29T23:00:00Z', '2026-03-30'],
    ['2026-10-24T23:00:00Z', '2026-10-25'], ['2026-10-25T23:00:00Z', '2026-10-25'], ['2026-12-31T23:59:59-01:00', '2027-01-01'],
  ])('%s is %s', (text, date) => expect(londonDate(readInstant(text) ?? Number.NaN)).toBe(date));

  test('agrees with the platform’s time zone data at every hour of three years', () => {
    const formatter = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' });
    const differences: string[] = [];
    for (let instant = Date.UTC(2024, 0, 1); instant < Date.UTC(2027, 0, 1); instant += 3600000) {
      if (londonDate(instant) !== formatter.format(instant)) differences.push(new Date(instant).toISOString());
    }
    expect(differences).toEqual([]);
  });
});

describe('partial dates', () => {
  test.each([
    ['2026', '2026-01-01', '2026-12-31'], ['2024-02', '2024-02-01', '2024-02-29'], ['2026-02', '2026-02-01', '2026-02-28'], ['2026-11-24', '2026-11-24', '2026-11-24'],
    ['2026~', '2025-01-01', '2027-12-31'], ['2026-04~', '2025-04-01', '2027-04-30'], ['2024-02-29~', '2023-02-28', '2025-03-01'], ['9999~', '9998-01-01', '9999-12-31'], ['0001~', '0001-01-01', '0002-12-31'],
  ])('%s', (text, first, last) => expect(partialDateRange(text)).toEqual({ first, last }));
  test.each(['', '~', '26', '2026-13', '2026-1', '2026-02-30', '2026-02-30~', '2026~~', '2026-', '20266', '2026-11-24T'])('%j is not one', (text) => expect(partialDateRange(text)).toBeUndefined());
});

describe('comparisons hold only if certain', () => {
  // left, right, and which of < <= > >= hold
  test.each<[unknown, unknown, string]>([
    ['2026-11-23', '2026-11-24', '< <='], ['2026-11-24', '2026-11-24', '<= >='], ['2026-11-25', '2026-11-24', '> >='],
    ['2026', '2026-11-24', ''], ['2025', '2026-11-24', '< <='], ['2026-11', '2026-11-30', '<='], ['2026-11', '2026-11-01', '>='], ['2026', '2026', ''],
    ['2025-11~', '2026-11-30', '<='], ['2025-11~', '2026-11-29', ''], ['2025-11~', '2026-12-01', '< <='],
    ['2026-11-24T09:00:00Z', '2026-11-24T09:00:00.001Z', '< <='], ['2026-11-24T10:00:00+01:00', '2026-11-24T09:00:00Z', '<= >='],
    ['2026-11-24T23:59:00Z', '2026-11-24', '<= >='], ['2026-06-30T23:30:00Z', '2026-06-30', '> >='], ['2026-06-30T23:30:00Z', '2026-07-01', '<= >='],
    [{ at: '2026-11-24' }, '2026-11-25', '< <='], [{ words: 'last week' }, '2026-11-25', ''], [{ at: '2026-11-20/2026-11-24' }, '2026-11-25', '< <='], [{ at: '2026-11-20/2026-11-24' }, '2026-11-22', ''], [{ at: '2026-11-20/2026-11-24' }, '2026-11-24', '<='],
    [{ at: '2026-11-24T09:00:00Z/2026-11-24T10:00:00Z' }, '2026-11-24T10:00:00Z', '<='], [{ at: '2026-11-24T09:00:00Z/2026-11-24T10:00:00Z' }, '2026-11-24', '<= >='], [{ at: '2026-11-24/2026-11-20' }, '2026-11-25', ''], [{ at: '2026-11-24/2026-11-25/2026-11-26' }, '2027', ''],
    ['09:00', '17:30', '< <='], ['09:00', '09:00', '<= >='], ['09:00', '2026-11-24', ''], ['25:00', '26:00', ''],
    [undefined, '2026-11-24', ''], ['2026-02-30', '2026-11-24', ''], [20261124, '2026-11-25', ''], [null, '2026-11-25', ''], [{ at: { at: '2026' } }, '2027', ''], [Object.create({ at: '2026' }), '2027', ''],
  ])('%j and %j: %s', (left, right, expected) => {
    expect((['<', '<=', '>', '>='] as const).filter((op) => compareTimes(left, op, right)).join(' ')).toBe(expected);
  });
});

test.each<[unknown, unknown, number | undefined]>([
  ['2026-11-24T09:00:00Z', '2026-11-25T10:30:00Z', 25.5], ['2026-11-25T09:00:00Z', '2026-11-24T09:00:00Z', -24],
  ['2026-03-28T12:00:00+00:00', '2026-03-29T12:00:00+01:00', 23], ['2026-10-24T12:00:00+01:00', '2026-10-25T12:00:00+00:00', 25],
  [{ at: '2026-11-24T09:00:00Z' }, '2026-11-24T09:00:00Z', 0], ['2026-11-24', '2026-11-25T10:30:00Z', undefined], [{ words: 'then' }, '2026-11-25T10:30:00Z', undefined], [{ at: '2026-11-24T09:00:00Z/2026-11-24T10:00:00Z' }, '2026-11-25T10:30:00Z', undefined], [undefined, undefined, undefined],
])('hours from %j to %j', (from, to, hours) => expect(hoursBetween(from, to)).toBe(hours));
