import { compareTimes } from '../times/compare-times.ts';
import { addFinding } from './add-finding.ts';
import type { QuestionPlace } from './at.ts';
import { isClearlyPast } from './is-clearly-past.ts';
import type { Judging } from './judging.ts';
import { sayAsSubject } from './say-name.ts';

/** The built-in rule `past`: an answer about what has happened is not certainly later than the record was saved. */
export function checkPast({ findings, saved }: Judging, at: QuestionPlace, answer: unknown): void {
  if (isClearlyPast(answer, saved) || !compareTimes(answer, '>', saved)) return;
  const { type } = at.question;
  const message = `${sayAsSubject(at.question)} must be ${type === 'date' || type === 'partial-date' ? 'today or ' : ''}in the past`;
  addFinding(findings, at, { verdict: 'sound', severity: 'error', code: 'rule-broken', rule: 'past', message });
}
