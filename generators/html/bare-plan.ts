import type { PrefillPlan } from '../../runtime/prefill/plan.ts';
import type { BarePlan } from '../../runtime/page/bare-plan.ts';

/** Leaves out of a plan what the page says itself: runtime/page/bare-plan puts it in again. */
export function barePlan(plan: PrefillPlan): BarePlan {
  const text = JSON.stringify(plan, function leaveOut(this: object, key: string, value: unknown) {
    if (key === 'shape' || key === 'keyed') return undefined;
    const isPart = 'fit' in this;
    if (isPart && (key === 'ask' || (key === 'to' && 'from' in this && this.from === value))) return undefined;
    return DEFAULTS[key]?.includes(JSON.stringify(value)) ? undefined : value;
  });
  return JSON.parse(text) as BarePlan;
}

const DEFAULTS: Readonly<Record<string, readonly string[]>> = { withheld: ['{"from":[],"to":[]}', '[]'], fit: ['{"kind":"any"}'], parts: ['[]'], stays: ['[]'] };
