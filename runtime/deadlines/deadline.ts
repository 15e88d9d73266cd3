import type { BankHolidays } from '../times/bank-holidays.ts';
import type { AgeMode } from '../times/is-under.ts';

/** How long something may take. */
export interface Within {
  readonly unit: 'hours' | 'days' | 'workingDays' | 'months';
  readonly count: number;
}

/** A deadline as data; `when` is the only function. */
export interface Deadline {
  readonly id: string;
  /** Addresses of the answers about time that start it and that meet it, without list positions; of several the earliest known counts. */
  readonly starts: readonly string[];
  readonly within: Within;
  readonly met: readonly string[];
  /** What is due, as it stands inside a sentence: `the strategy meeting`. */
  readonly name: string;
  /** Tells whether it applies; left out: always. */
  when?(answers: unknown, judging: { readonly saved: unknown; readonly ages: AgeMode }): boolean;
}

/** The end of a time limit. */
export interface Due {
  readonly kind: 'due';
  /** The last moment in time, in milliseconds from 1970-01-01T00:00Z. */
  readonly last: number;
  /** The date in London, `YYYY-MM-DD`. */
  readonly date: string;
  /** The time of day in London, `HH:MM`; left out where the whole day is in time. */
  readonly time?: string;
  /** Which of the two hours it is in the night in which clocks go back: British Summer Time comes first. */
  readonly zone?: 'BST' | 'GMT';
}

/** Why nothing can be said: never a guess. */
export type CannotTell =
  | { readonly kind: 'cannot-tell'; readonly why: 'start-unknown' | 'met-unknown' | 'saved-unknown' }
  | { readonly kind: 'cannot-tell'; readonly why: 'beyond-calendar'; readonly calendar: BankHolidays };

/** How a record stands with a deadline. `done` tells that it was met after all. */
export type DeadlineState =
  | { readonly kind: 'not-started' }
  | { readonly kind: 'running'; readonly due: Due }
  | { readonly kind: 'met'; readonly due: Due }
  | { readonly kind: 'late'; readonly due: Due; readonly done: boolean }
  | CannotTell;
