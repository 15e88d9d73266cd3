import { keysOf, pointerTo, type At } from './at.ts';
import type { Judging } from './judging.ts';
import { locate } from './locate.ts';
import type { RulePlan } from './plan.ts';
import { sayWhere } from './say-where.ts';

/** Tells whether an object breaks a rule. */
export type Broken = (object: unknown, judging: Judging) => boolean;

/** Finds that an object breaks a rule. An error that only an uncertain age breaks is a query; a query that has a reason is none. */
export function breakRule(judging: Judging, at: At, rule: RulePlan, object: unknown, broken: Broken): void {
  const uncertain = rule.age === true && !broken(object, { ...judging, ages: 'certain' });
  const severity = uncertain ? 'query' : rule.severity;
  if (severity === 'query' && judging.reasons.has(rule.id)) return;
  const keys = keysOf(at);
  const { within } = locate(judging.plan, keys);
  const question = rule.question && locate(judging.plan, [...keys, ...rule.question]).address;
  judging.findings.push({
    verdict: 'sound', severity, code: uncertain ? 'rule-uncertain' : 'rule-broken', pointer: pointerTo(keys), ...(question ? { question } : {}), rule: rule.id,
    message: sayWhere(within, uncertain ? `${rule.message} The age is not certain: record it, or give a reason` : rule.message),
  });
}
