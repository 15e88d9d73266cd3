import { describe, expect, test } from 'vitest';
import type { Within } from '../../runtime/deadlines/deadline.ts';
import { dueAfter } from '../../runtime/deadlines/due-after.ts';
import { instantsOf } from '../../runtime/deadlines/instants-of.ts';
import { sayDue } from '../../runtime/deadlines/say-due.ts';
import { createRandom } from './random-instants.ts';

const hours = (count: number): Within => ({ unit: 'hours', count });
const days = (count: number): Within => ({ unit: 'days', count });
const workingDays = (count: number): Within => ({ unit: 'workingDays', count });
const months = (count: number): Within => ({ unit: 'months', count });

/** A limit from an answer about time; one that can mean several times begins with the last of them. */
function dueOf(start: unknown, within: Within) {
  const instants = instantsOf(start);
  if (!instants) throw new Error(`${JSON.stringify(start)} is no time.`);
  return dueAfter(instants.last, within);
}

/** The last moment in time, and what a person reads. */
test.each<[string, unknown, Within, string, string]>([
  ['hours are exact', '2026-11-24T10:15:30.250Z', hours(24), '2026-11-25T10:15:30.250Z', '25 November 2026 at 10:15'],
  ['72 hours over the change to summer time', '2026-03-27T10:00:00+00:00', hours(72), '2026-03-30T10:00:00.000Z', '30 March 2026 at 11:00'],
  ['72 hours over the change back', '2026-10-23T10:00:00+01:00', hours(72), '2026-10-26T09:00:00.000Z', '26 October 2026 at 09:00'],
  ['hours into the night that repeats an hour', '2026-10-22T01:30:00+01:00', hours(72), '2026-10-25T00:30:00.000Z', '25 October 2026 at 01:30 BST'],
  ['hours into the second of the two', '2026-10-22T01:30:00+01:00', hours(73), '2026-10-25T01:30:00.000Z', '25 October 2026 at 01:30 GMT'],
  ['the hour before the two', '2026-10-22T00:59:59+01:00', hours(72), '2026-10-24T23:59:59.000Z', '25 October 2026 at 00:59'],
  ['the hour after the two', '2026-10-22T02:00:00+01:00', hours(73), '2026-10-25T02:00:00.000Z', '25 October 2026 at 02:00'],
  ['the hour after the one that is skipped', '2026-03-26T01:00:00+00:00', hours(72), '2026-03-29T01:00:00.000Z', '29 March 2026 at 02:00'],
  ['hours from another time zone', '2026-11-24T23:30:00-05:00', hours(1), '2026-11-25T05:30:00.000Z', '25 November 2026 at 05:30'],
  ['hours from a date run from its end', '2026-11-24', hours(24), '2026-11-25T23:59:59.999Z', '25 November 2026'],
  ['hours from a date over the change back', '2026-10-23', hours(72), '2026-10-26T22:59:59.999Z', '26 October 2026 at 22:59'],
  ['hours from an interval run from its end', { at: '2026-11-24T09:00:00Z/2026-11-24T11:00:00Z' }, hours(72), '2026-11-27T11:00:00.000Z', '27 November 2026 at 11:00'],
  ['days end at midnight in London', '2026-11-24T10:15:00Z', days(10), '2026-12-04T23:59:59.999Z', '4 December 2026'],
  ['days end at midnight in summer', '2026-06-24', days(10), '2026-07-04T22:59:59.999Z', '4 July 2026'],
  ['days count from the date in London', '2026-06-30T23:30:00Z', days(1), '2026-07-02T22:59:59.999Z', '2 July 2026'],
  ['a day on which clocks go forward', '2026-03-28', days(1), '2026-03-29T22:59:59.999Z', '29 March 2026'],
  ['a day on which clocks go back', '2026-10-24', days(1), '2026-10-25T23:59:59.999Z', '25 October 2026'],
  ['5 working days over Easter', '2026-04-01', workingDays(5), '2026-04-10T22:59:59.999Z', '10 April 2026'],
  ['5 working days over Christmas', { at: '2026-12-23T16:00:00Z', words: 'before the holidays' }, workingDays(5), '2027-01-04T23:59:59.999Z', '4 January 2027'],
  ['working days from a month run from its last day', '2026-11', workingDays(1), '2026-12-01T23:59:59.999Z', '1 December 2026'],
  ['working days from an about date', '2025-11-30~', workingDays(1), '2026-12-01T23:59:59.999Z', '1 December 2026'],
  ['months keep the day', '2026-01-15', months(3), '2026-04-15T22:59:59.999Z', '15 April 2026'],
  ['months clamp to the last day', '2026-08-31', months(3), '2026-11-30T23:59:59.999Z', '30 November 2026'],
  ['months clamp to a leap day', '2023-11-30', months(3), '2024-02-29T23:59:59.999Z', '29 February 2024'],
  ['months clamp to 28 February', '2025-12-31', months(2), '2026-02-28T23:59:59.999Z', '28 February 2026'],
  ['months over the turn of the year', '2026-11-30', months(1), '2026-12-30T23:59:59.999Z', '30 December 2026'],
  ['months to December', '2026-10-31', months(2), '2026-12-31T23:59:59.999Z', '31 December 2026'],
  ['months beyond the last date that can be written', '9999-12-31', months(1), '+010000-01-31T23:59:59.999Z', '31 December 9999'],
  ['days beyond the last date that can be written', '9999-12-31', days(1), '+010000-01-01T23:59:59.999Z', '31 December 9999'],
  ['months from a year run from its last day', '2025', months(6), '2026-06-30T22:59:59.999Z', '30 June 2026'],
  ['months in dozens', '2024-02-29', months(12), '2025-02-28T23:59:59.999Z', '28 February 2025'],
  ['days beyond the calendar of bank holidays', '2030-01-01', days(1), '2030-01-02T23:59:59.999Z', '2 January 2030'],
])('%s', (_, start, within, last, words) => {
  const due = dueOf(start, within);
  expect(due.kind).toBe('due');
  if (due.kind !== 'due') return;
  expect(new Date(due.last).toISOString()).toBe(last);
  expect(sayDue(due)).toBe(words);
});

test.each<[unknown]>([
  [undefined], [{ words: 'last week' }], ['10:15'], ['2026-02-30'], [{ at: '2026-11-24/2026-11-20' }], [20261124],
])('%j is no beginning of a limit', (start) => expect(instantsOf(start)).toBeUndefined());

test.each(['2027-12-31', '2027', '2027-12', '2013-12-31'])('working days from %s are beyond the calendar', (start) => {
  expect(dueOf(start, workingDays(1))).toMatchObject({ kind: 'cannot-tell', why: 'beyond-calendar' });
});

describe('the platform’s time zone data', () => {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const london = (instant: number) => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
    return { date: `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`, time: `${parts.get('hour')}:${parts.get('minute')}` };
  };
  const instants = createRandom(20260501, 4000);

  test('agrees on days and months: the limit is the last moment of its date', () => {
    const differences = instants.flatMap((instant, index) => {
      const start = new Date(instant).toISOString();
      const [year = 0, month = 0, day = 0] = london(instant).date.split('-').map(Number);
      const count = 1 + (index % 40);
      const inDays = new Date(Date.UTC(year, month - 1, day + count)).toISOString().slice(0, 10);
      const lastOfMonth = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
      const inMonths = new Date(Date.UTC(year, month - 1 + count, Math.min(day, lastOfMonth))).toISOString().slice(0, 10);
      return ([[days(count), inDays], [months(count), inMonths]] as const).flatMap(([within, expected]) => {
        const due = dueOf(start, within);
        if (due.kind !== 'due' || due.date !== expected || due.time !== undefined || london(due.last).date !== expected || london(due.last + 1).time !== '00:00') return [{ start, within, expected, due }];
        return [];
      });
    });
    expect(differences).toEqual([]);
  });

  test('agrees on hours', () => {
    const differences = instants.flatMap((instant, index) => {
      const expected = london(instant + (1 + (index % 100)) * 3600000);
      const due = dueOf(new Date(instant).toISOString(), hours(1 + (index % 100)));
      return due.kind === 'due' && due.date === expected.date && due.time === expected.time ? [] : [{ instant, expected, due }];
    });
    expect(differences).toEqual([]);
  });
});
