import { keysOf, type At } from './at.ts';
import type { Judging } from './judging.ts';
import { placeOf } from './place-of.ts';
import type { RulePlan } from './plan.ts';

/** Tells whether an object breaks a rule. */
export type Broken = (object: unknown, judging: Judging) => boolean;

/** Finds that an object breaks a rule. An error that only an uncertain age breaks is a query; a query that has a reason is none. */
export function breakRule(judging: Judging, at: At, rule: RulePlan, object: unknown, broken: Broken): void {
  const uncertain = rule.age === true && !broken(object, { ...judging, ages: 'certain' });
  const severity = uncertain ? 'query' : rule.severity;
  if (severity === 'query' && judging.reasons.has(rule.id)) return;
  const keys = keysOf(at);
  const { named: { pointer }, say } = placeOf(judging, keys);
  const { question } = rule.question ? placeOf(judging, [...keys, ...rule.question]).named : {};
  judging.findings.push({
    verdict: 'sound', severity, code: uncertain ? 'rule-uncertain' : 'rule-broken', pointer, ...(question ? { question } : {}), rule: rule.id,
    message: say(uncertain ? `${rule.message} The age is not certain: record it, or give a reason` : rule.message),
  });
}
