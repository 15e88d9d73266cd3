import { compareTimes } from '../times/compare-times.ts';
import { keysOf, type At } from './at.ts';
import { isClearlyPast } from './is-clearly-past.ts';
import type { Judging } from './judging.ts';
import { placeOf } from './place-of.ts';

/** The built-in rule `past`: an answer about what has happened is not certainly later than the record was saved. */
export function checkPast(judging: Judging, at: At, id: string, answer: unknown): void {
  if (isClearlyPast(answer, judging.saved) || !compareTimes(answer, '>', judging.saved)) return;
  const { named, question, subject, say } = placeOf(judging, [...keysOf(at), id]);
  const isDay = question?.type === 'date' || question?.type === 'partial-date';
  const message = say(`${subject} must be ${isDay ? 'today or ' : ''}in the past`);
  judging.findings.push({ verdict: 'sound', severity: 'error', code: 'rule-broken', ...named, rule: 'past', message });
}
