import { addFinding } from './add-finding.ts';
import { joinWords, tellPlace, type At } from './at.ts';
import type { Judging } from './judging.ts';
import type { RulePlan } from './plan.ts';

/** Finds that an object breaks a rule. An error that only an uncertain age breaks is a query; a query that has a reason is none. */
export function breakRule(judging: Judging, at: At, rule: RulePlan, object: unknown): void {
  const isUncertain = rule.age && !rule.broken(object, { ...judging, ages: 'certain' });
  const severity = isUncertain ? 'query' : rule.severity;
  if (severity === 'query' && judging.reasons.has(rule.id)) return;
  addFinding(judging.findings, at, {
    verdict: 'sound', severity, code: isUncertain ? 'rule-uncertain' : 'rule-broken', rule: rule.id,
    ...(rule.question ? { question: joinWords(tellPlace(at).address, '.', rule.question) } : {}),
    message: isUncertain ? `${rule.message} The age is not certain: record it, or give a reason` : rule.message,
  });
}
