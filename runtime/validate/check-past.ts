import { compareTimes } from '../times/compare-times.ts';
import { keysOf, pointerTo, type At } from './at.ts';
import { isClearlyPast } from './is-clearly-past.ts';
import type { Judging } from './judging.ts';
import { locate } from './locate.ts';
import { sayAsSubject } from './say-name.ts';
import { sayWhere } from './say-where.ts';

/** The built-in rule `past`: an answer about what has happened is not certainly later than the record was saved. */
export function checkPast(judging: Judging, at: At, id: string, answer: unknown): void {
  if (isClearlyPast(answer, judging.saved) || !compareTimes(answer, '>', judging.saved)) return;
  const keys = [...keysOf(at), id];
  const { question, address, within } = locate(judging.plan, keys);
  const isDay = question?.type === 'date' || question?.type === 'partial-date';
  judging.findings.push({
    verdict: 'sound', severity: 'error', code: 'rule-broken', pointer: pointerTo(keys), ...(address ? { question: address } : {}), rule: 'past',
    message: sayWhere(within, `${question ? sayAsSubject(question.ask) : 'This'} must be ${isDay ? 'today or ' : ''}in the past`),
  });
}
