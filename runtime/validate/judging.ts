import type { AgeMode } from '../times/is-under.ts';
import type { ObjectPlan } from './plan.ts';
import type { Finding } from './report.ts';

/** One judging of a record: what statements read, and what they found. */
export interface Judging {
  /** When the record was saved; every time is compared with this and never with the clock. */
  readonly saved: unknown;
  readonly ages: AgeMode;
  readonly plan: ObjectPlan;
  /** The rules for which the record gives a reason. */
  readonly reasons: ReadonlySet<unknown>;
  readonly findings: Finding[];
}
