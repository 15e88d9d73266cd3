import { describe, expect, test } from 'vitest';
import type { Deadline } from '../../runtime/deadlines/deadline.ts';
import { findLate } from '../../runtime/deadlines/find-late.ts';
import { judgeDeadline } from '../../runtime/deadlines/judge-deadline.ts';
import { sayDeadline } from '../../runtime/deadlines/say-deadline.ts';

const meeting: Deadline = { id: 'strategy-meeting', name: 'the strategy meeting', starts: ['completedBy.signedOn'], within: { unit: 'workingDays', count: 5 }, met: ['strategyMeetingOn'] };
const visit: Deadline = { id: 'visit', name: 'the visit', starts: ['returnedAt', 'foundAt'], within: { unit: 'hours', count: 72 }, met: ['visits.seenAt', 'visitedOn'] };
const review: Deadline = { id: 'review', name: 'the review', starts: ['metOn'], within: { unit: 'months', count: 3 }, met: ['reviewedOn'] };
const signed = { completedBy: { signedOn: '2026-11-24' } };
const returned = { returnedAt: '2026-11-24T10:00:00Z' };

/** What is answered, when the record was saved, and how it stands. */
test.each<[string, Deadline, object, string, string]>([
  ['nothing yet', meeting, {}, '2026-11-24T10:00:00Z', 'not-started'],
  ['time left', meeting, signed, '2026-11-24T10:00:00Z', 'running'],
  ['the last second', meeting, signed, '2026-12-01T23:59:59Z', 'running'],
  ['midnight in London', meeting, signed, '2026-12-02T00:00:00Z', 'late, not done'],
  ['midnight elsewhere', meeting, signed, '2026-12-02T00:30:00+01:00', 'running'],
  ['on the day', meeting, { ...signed, strategyMeetingOn: '2026-12-01' }, '2027-01-01T00:00:00Z', 'met'],
  ['the day after', meeting, { ...signed, strategyMeetingOn: '2026-12-02' }, '2026-11-25T00:00:00Z', 'late, done'],
  ['before it began', meeting, { ...signed, strategyMeetingOn: '2026-11-20' }, '2026-11-25T00:00:00Z', 'met'],
  ['a mark does not meet it', meeting, { ...signed, absent: { strategyMeetingOn: 'not-applicable' } }, '2026-12-02T00:00:00Z', 'late, not done'],
  ['the author is withheld', meeting, { absent: { completedBy: 'withheld' } }, '2026-12-02T00:00:00Z', 'start-unknown'],
  ['the date is not known', meeting, { completedBy: { absent: { signedOn: 'not-known' } } }, '2026-12-02T00:00:00Z', 'start-unknown'],
  ['a start that does not apply', meeting, { absent: { completedBy: 'not-applicable' } }, '2026-12-02T00:00:00Z', 'not-started'],
  ['beyond the calendar', meeting, { completedBy: { signedOn: '2027-12-29' } }, '2027-12-29T00:00:00Z', 'beyond-calendar'],
  ['before the calendar', meeting, { completedBy: { signedOn: '2013-12-30' } }, '2026-12-02T00:00:00Z', 'beyond-calendar'],
  ['to the minute', visit, returned, '2026-11-27T10:00:00Z', 'running'],
  ['a minute late', visit, returned, '2026-11-27T10:01:00Z', 'late, not done'],
  ['seen to the minute', visit, { ...returned, visits: [{ seenAt: '2026-11-27T10:00:00Z' }] }, '2026-12-01T00:00:00Z', 'met'],
  ['seen a minute late', visit, { ...returned, visits: [{ seenAt: '2026-11-27T10:01:00Z' }] }, '2026-12-01T00:00:00Z', 'late, done'],
  ['the earliest visit counts', visit, { ...returned, visits: [{ seenAt: '2026-11-28T10:00:00Z' }, {}, { seenAt: '2026-11-25T10:00:00Z' }] }, '2026-12-01T00:00:00Z', 'met'],
  ['a date on the day may be in time', visit, { ...returned, visitedOn: '2026-11-27' }, '2026-12-01T00:00:00Z', 'met'],
  ['a date after it cannot', visit, { ...returned, visitedOn: '2026-11-28' }, '2026-12-01T00:00:00Z', 'late, done'],
  ['the earliest start counts', visit, { foundAt: '2026-11-23T10:00:00Z', ...returned }, '2026-11-26T10:01:00Z', 'late, not done'],
  ['the only known start counts', visit, { foundAt: '2026-11-23T10:00:00Z', absent: { returnedAt: 'not-known' } }, '2026-11-26T10:01:00Z', 'late, not done'],
  ['a start in words', visit, { returnedAt: { words: 'at night' } }, '2026-12-01T00:00:00Z', 'start-unknown'],
  ['met in words', visit, { ...returned, visits: [{ seenAt: { words: 'soon after' } }] }, '2026-12-01T00:00:00Z', 'met-unknown'],
  ['a known time beside words', visit, { ...returned, visits: [{ seenAt: { words: 'soon after' } }, { seenAt: '2026-11-25T10:00:00Z' }] }, '2026-12-01T00:00:00Z', 'met'],
  ['no visit in the list', visit, { ...returned, visits: [{}] }, '2026-11-25T00:00:00Z', 'running'],
  ['start between two times', visit, { returnedAt: { at: '2026-11-24T10:00:00Z/2026-11-24T12:00:00Z' } }, '2026-11-27T12:00:00Z', 'running'],
  ['start between two times, late', visit, { returnedAt: { at: '2026-11-24T10:00:00Z/2026-11-24T12:00:00Z' } }, '2026-11-27T12:00:01Z', 'late, not done'],
  ['met between two times', visit, { ...returned, visits: [{ seenAt: { at: '2026-11-27T09:00:00Z/2026-11-27T11:00:00Z' } }] }, '2026-12-01T00:00:00Z', 'met'],
  ['start in a month', review, { metOn: '2026-11' }, '2027-02-28T23:59:59Z', 'running'],
  ['start in a month, late', review, { metOn: '2026-11' }, '2027-03-01T00:00:00Z', 'late, not done'],
  ['about a day', review, { metOn: '2025-11-30~', reviewedOn: '2027-02-28' }, '2027-03-02T00:00:00Z', 'met'],
  ['met in a month', review, { metOn: '2026-11-30', reviewedOn: '2027-02' }, '2027-03-02T00:00:00Z', 'met'],
  ['met in the month after', review, { metOn: '2026-11-30', reviewedOn: '2027-03' }, '2027-03-02T00:00:00Z', 'late, done'],
  ['met about then', review, { metOn: '2026-11-30', reviewedOn: '2028-02~' }, '2028-03-02T00:00:00Z', 'met'],
  ['saved at no time', review, { metOn: '2026-11-30' }, 'yesterday', 'saved-unknown'],
  ['members of a prototype', review, Object.create({ metOn: '2020-11-30' }) as object, '2026-11-24T00:00:00Z', 'not-started'],
])('%s', (_, deadline, answers, saved, expected) => {
  const state = judgeDeadline(deadline, answers, saved);
  expect(state.kind === 'late' ? `late, ${state.done ? 'done' : 'not done'}` : state.kind === 'cannot-tell' ? state.why : state.kind).toBe(expected);
});

describe('a condition', () => {
  const only: Deadline = { ...meeting, when: (answers, { saved, ages }) => ages === 'protective' && saved === '2027-01-01T00:00:00Z' && Object.hasOwn(answers as object, 'serious') };
  test('that does not hold starts nothing', () => expect(judgeDeadline(only, signed, '2027-01-01T00:00:00Z').kind).toBe('not-started'));
  test('that holds does', () => expect(judgeDeadline(only, { ...signed, serious: true }, '2027-01-01T00:00:00Z').kind).toBe('late'));
});

describe('words', () => {
  test.each<[object, string, string | undefined]>([
    [{}, '2026-11-24T00:00:00Z', undefined],
    [signed, '2026-11-24T00:00:00Z', 'The strategy meeting is due by 1 December 2026.'],
    [signed, '2026-12-24T00:00:00Z', 'The strategy meeting was due by 1 December 2026. Record when it was done, or say why it is late.'],
    [{ ...signed, strategyMeetingOn: '2026-12-03' }, '2026-12-24T00:00:00Z', 'The strategy meeting was due by 1 December 2026. Say why it was late.'],
    [{ ...signed, strategyMeetingOn: '2026-12-01' }, '2026-12-24T00:00:00Z', 'The strategy meeting was due by 1 December 2026 and was in time.'],
    [{ completedBy: { signedOn: '2027-12-30' } }, '2027-12-30T00:00:00Z', 'It cannot be told when the strategy meeting is due: bank holidays are known from 1 January 2014 to 31 December 2027 only.'],
    [{ absent: { completedBy: 'withheld' } }, '2027-12-30T00:00:00Z', 'It cannot be told when the strategy meeting is due: when the time for it began is not known.'],
  ])('%j at %s', (answers, saved, words) => expect(sayDeadline(meeting, judgeDeadline(meeting, answers, saved))).toBe(words));

  test('an own name, and hours to the minute', () => {
    const named = { ...visit, name: 'the return interview' };
    expect(sayDeadline(named, judgeDeadline(named, returned, '2026-11-25T00:00:00Z'))).toBe('The return interview is due by 27 November 2026 at 10:00.');
  });

  test('the built-in rule speaks only when certain', () => {
    expect(findLate(meeting, { ...signed, strategyMeetingOn: '2026-12-03' }, '2026-12-24T00:00:00Z')).toEqual({
      rule: 'late-strategy-meeting', severity: 'query', question: 'strategyMeetingOn', message: 'The strategy meeting was due by 1 December 2026. Say why it was late.',
    });
    expect(findLate(meeting, signed, '2026-12-01T00:00:00Z')).toBeUndefined();
    expect(findLate(meeting, { absent: { completedBy: 'withheld' } }, '2029-01-01T00:00:00Z')).toBeUndefined();
  });

  test('and says so where no calendar can tell', () => {
    expect(findLate(meeting, { completedBy: { signedOn: '2027-12-30' } }, '2029-01-01T00:00:00Z')).toEqual({
      rule: 'late-strategy-meeting', severity: 'note', question: 'strategyMeetingOn',
      message: 'It cannot be told when the strategy meeting is due: bank holidays are known from 1 January 2014 to 31 December 2027 only.',
    });
  });
});
