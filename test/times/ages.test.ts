import { describe, expect, test } from 'vitest';
import { ageRange } from '../../runtime/times/age-range.ts';
import { isUnder } from '../../runtime/times/is-under.ts';

describe('birthdays', () => {
  test.each([13, 16, 18, 21])('the %ith is reached at the beginning of its day', (years) => {
    const child = { dateOfBirth: '2005-06-15' };
    const year = 2005 + years;
    expect(isUnder(child, years, `${year}-06-14`, 'protective')).toBe(true);
    expect(isUnder(child, years, `${year}-06-14`, 'certain')).toBe(true);
    expect(isUnder(child, years, `${year}-06-15`, 'protective')).toBe(false);
    expect(isUnder(child, years, `${year}-06-15`, 'certain')).toBe(false);
    // 23:30 UTC on the eve is already the birthday in London in June; 22:30 is not.
    expect(isUnder(child, years, `${year}-06-14T22:30:00Z`, 'protective')).toBe(true);
    expect(isUnder(child, years, `${year}-06-14T23:30:00Z`, 'protective')).toBe(false);
  });

  test.each([
    ['2008-02-29', '2026-02-28', 17], ['2008-02-29', '2026-03-01', 18], ['2008-02-29', '2024-02-28', 15], ['2008-02-29', '2024-02-29', 16], ['2007-03-01', '2024-02-29', 16], ['2007-12-31', '2026-01-01', 18],
    ['2010-05-05', '2010-05-05', 0], ['2010-05-05', '2010-05-04', 0], ['2010-05-05', '2009-01-01', 0],
  ])('born %s is on %s %i', (dateOfBirth, on, years) => expect(ageRange({ dateOfBirth }, on)).toEqual({ youngest: years, oldest: years }));
});

describe('what is not exactly known', () => {
  test.each<[string, unknown, unknown, [number, number] | undefined]>([
    ['a year of birth', { dateOfBirth: '2013' }, '2026-06-15', [12, 13]],
    ['a year of birth on its last day', { dateOfBirth: '2013' }, '2026-12-31', [13, 13]],
    ['a month of birth', { dateOfBirth: '2013-06' }, '2026-06-15', [12, 13]],
    ['about a year', { dateOfBirth: '2013~' }, '2026-06-15', [11, 14]],
    ['about a day', { dateOfBirth: '2013-06-15~' }, '2026-06-15', [12, 14]],
    ['a partial day of judging', { dateOfBirth: '2013-06-15' }, '2026', [12, 13]],
    ['an estimate on its day', { estimatedAge: { years: 13, on: '2026-11-20' } }, '2026-11-20', [12, 14]],
    ['an estimate a day later: someone on the eve of a fifteenth birthday', { estimatedAge: { years: 13, on: '2026-11-20' } }, '2026-11-21', [12, 15]],
    ['an estimate a year later', { estimatedAge: { years: 13, on: '2026-11-20' } }, '2027-11-20', [13, 15]],
    ['an estimate the day before the year is round', { estimatedAge: { years: 13, on: '2026-11-20' } }, '2027-11-19', [12, 15]],
    ['an estimated baby', { estimatedAge: { years: 0, on: '2026-11-20' } }, '2026-11-20', [0, 1]],
    ['an estimate on a leap day', { estimatedAge: { years: 14, on: '2024-02-29' } }, '2024-02-29', [13, 15]],
    ['an estimate on another leap day', { estimatedAge: { years: 13, on: '2024-02-29' } }, '2024-02-29', [12, 14]],
    ['an estimate without a day tells nothing', { estimatedAge: { years: 13 } }, '2026-11-20', undefined],
    ['date and estimate that agree: the narrower', { dateOfBirth: '2013-06-15', estimatedAge: { years: 13, on: '2026-11-20' } }, '2026-11-20', [13, 13]],
    ['a year and an estimate that agree: what both allow', { dateOfBirth: '2012', estimatedAge: { years: 15, on: '2026-11-20' } }, '2026-11-20', [14, 14]],
    ['date and estimate that contradict each other: anything between', { dateOfBirth: '2005-06-15', estimatedAge: { years: 14, on: '2026-11-20' } }, '2026-11-20', [13, 21]],
    ['expected', { expectedDateOfBirth: '2027-02' }, '2026-11-20', [0, 0]],
    ['expected and just over', { expectedDateOfBirth: '2026-11-01' }, '2026-11-20', [0, 0]],
    ['expected long ago', { expectedDateOfBirth: '2020-01-01' }, '2026-11-20', [0, 7]],
    ['born after all', { dateOfBirth: '2025-01-01', expectedDateOfBirth: '2025-02-01' }, '2026-11-20', [1, 1]],
    ['nothing known', {}, '2026-11-20', undefined],
    ['an unreadable date', { dateOfBirth: '2013-02-30' }, '2026-11-20', undefined],
    ['no day', { dateOfBirth: '2013-06-15' }, undefined, undefined],
    ['no person', undefined, '2026-11-20', undefined],
    ['a list', [{ dateOfBirth: '2013-06-15' }], '2026-11-20', undefined],
    ['what is inherited', Object.create({ dateOfBirth: '2013-06-15' }), '2026-11-20', undefined],
  ])('%s', (_, person, on, expected) => {
    expect(ageRange(person, on)).toEqual(expected && { youngest: expected[0], oldest: expected[1] });
  });

  test('protective counts the youngest, certain the oldest, and nothing known is under protectively only', () => {
    const maybe = { dateOfBirth: '2013' };
    expect([isUnder(maybe, 13, '2026-06-15', 'protective'), isUnder(maybe, 13, '2026-06-15', 'certain')]).toEqual([true, false]);
    expect([isUnder({}, 18, '2026-06-15', 'protective'), isUnder({}, 18, '2026-06-15', 'certain')]).toEqual([true, false]);
    expect([isUnder(undefined, 18, '2026-06-15', 'protective'), isUnder({ expectedDateOfBirth: '2027-01' }, 1, '2026-06-15', 'certain')]).toEqual([true, true]);
  });
});
