import type { Told } from '../deadlines/tell-deadline.ts';
import type { AgeMode } from '../times/is-under.ts';

/** What a generated page knows of what to do next. */
export interface Guide {
  /** Whether each block of next steps holds, in the order of the page. */
  next(answers: unknown, judging: { readonly saved: unknown; readonly ages: AgeMode }): readonly boolean[];
  /** How each deadline that has begun stands at a moment. */
  due(answers: unknown, at: unknown): readonly Told[];
}
