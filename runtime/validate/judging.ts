import type { Moment, ObjectPlan } from './plan.ts';
import type { Finding } from './report.ts';

/** One judging of a record: what statements read, and what they found. */
export interface Judging extends Moment {
  readonly plan: ObjectPlan;
  /** The rules for which the record gives a reason. */
  readonly reasons: ReadonlySet<unknown>;
  readonly findings: Finding[];
}
