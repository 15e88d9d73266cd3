import type { Answers } from './collect.ts';
import type { PagePlan } from './plan.ts';

export type Status = 'draft' | 'final';

/** Why a query stands. */
export interface Reason {
  readonly rule: string;
  readonly reason: string;
  readonly on?: string;
}

/** What a page knows of its record besides the answers. */
export interface Header {
  readonly recordId: string;
  readonly saved: string;
  readonly status: Status;
  readonly reasons: readonly Reason[];
  /** Of the form that the record was made with, where that is later than this page's. */
  readonly version?: string | undefined;
  /** Members of an opened record that the page passes on as they are. */
  readonly kept: Readonly<Record<string, unknown>>;
}

/** The profile that a record of this page names; nothing on the page of a form itself. */
export function nameProfile({ profile }: Pick<PagePlan, 'profile'>): { readonly profile?: string } {
  return profile ? { profile: profile.name } : {};
}

/** A record of the answers, which a profile's are still gathered in. Nothing that is empty goes into it. */
export function makeRecord(plan: PagePlan, answers: Answers, { recordId, saved, status, reasons, version, kept }: Header): Record<string, unknown> {
  return {
    ...kept, ...nameProfile(plan), concordat: '1.0', form: plan.form, version: version ?? plan.version, recordId, status, saved,
    ...(plan.marking === undefined ? {} : { marking: plan.marking }),
    answers, ...(reasons.length > 0 ? { reasons } : {}),
  };
}
