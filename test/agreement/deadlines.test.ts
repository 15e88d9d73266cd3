import { expect, test } from 'vitest';
import type { Deadline } from '../../compiler/model/form.ts';
import { findLate } from '../../runtime/deadlines/find-late.ts';
import { formOf } from '../content/compiled.ts';
import { createRandom, type Random } from '../support/random.ts';
import { randomRecords } from '../support/random-records.ts';
import { lateDeadlines } from './reference-deadlines.ts';
import { isRecord } from './reference-record.ts';

const COUNT = 4000 * Number(process.env['AGREEMENT'] ?? '1');
const LIMITS: readonly Deadline['within'][] = [
  { unit: 'hours', count: 24 }, { unit: 'hours', count: 72 }, { unit: 'days', count: 3 }, { unit: 'workingDays', count: 1 }, { unit: 'workingDays', count: 5 }, { unit: 'months', count: 1 },
];

test('the deadlines of outputs and the reference agree close to the end of every kind of limit', () => {
  const random = createRandom(7);
  const seen = { late: 0, 'in time': 0 };
  for (let index = 0; index < COUNT; index += 1) {
    const within = random.pick(LIMITS);
    const start = Date.UTC(random.pick([2019, 2024, 2026, 2027]), random.below(12), 1 + random.below(31), random.below(24), random.below(60), random.below(60));
    const end = start + { hours: 1, days: 24, workingDays: 34, months: 731 }[within.unit] * within.count * 3_600_000;
    const around = () => end + (random.below(121) - 60) * random.pick([1000, 3_600_000]);
    const answers = {
      ...(random.chance(0.9) ? { from: writeTime(random, start) } : {}), ...(random.chance(0.3) ? { also: writeTime(random, start + random.below(86_400_000)) } : {}),
      ...(random.chance(0.5) ? { done: [{ at: writeTime(random, around()) }, {}] } : {}), ...(random.chance(0.2) ? { absent: { other: 'not-known' } } : {}),
    };
    const saved = new Date(around()).toISOString();
    const limit = { id: 'x', name: 'it', starts: ['from', 'also'], within, met: ['done.at', 'other'] };
    const isLate = findLate(limit, answers, saved)?.severity === 'query';
    const reference = lateDeadlines({ deadlines: [{ ...limit, name: { en: 'it' } } as unknown as Deadline] }, answers, saved).length > 0;
    if (isLate !== reference) expect({ isLate, within, answers, saved }).toEqual({ isLate: reference, within, answers, saved });
    seen[isLate ? 'late' : 'in time'] += 1;
  }
  expect(seen.late).toBeGreaterThan(COUNT / 10);
  expect(seen['in time']).toBeGreaterThan(COUNT / 10);
});

test.each([['test/forms', 'kitchen-sink'], ['forms', 'cse-screening']])('%s/%s: random records are late and in time', (folder, id) => {
  const form = formOf(folder, id);
  const late = randomRecords(form, 1000).flatMap((record) => (isRecord(form, record) ? [lateDeadlines(form, record.answers, record.saved).length] : []));
  expect(late.filter((count) => count > 0).length).toBeGreaterThan(2);
  expect(late.filter((count) => count === 0).length).toBeGreaterThan(10);
});

/** A moment in one of the ways in which answers give one, exactly or not. */
function writeTime(random: Random, moment: number): unknown {
  const exact = new Date(moment).toISOString().replace('.000', '');
  const later = new Date(moment + random.below(200_000_000)).toISOString();
  return random.pick<unknown>([
    exact, exact.slice(0, 10), exact.slice(0, 10), exact.slice(0, 7), `${exact.slice(0, 10)}~`, { at: exact }, { words: 'then' }, { at: `${exact}/${later}` },
    { at: `${exact.slice(0, 10)}/${later.slice(0, 10)}`, words: 'about then' }, { at: `${exact.slice(0, 7)}/${later}` }, exact.replace('Z', random.pick(['-05:00', '+01:00'])),
  ]);
}
