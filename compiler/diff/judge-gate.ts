import type { Changes, Form } from '../model/form.ts';
import type { Change, Step } from './change.ts';
import { diffForms, type DiffOptions } from './diff-forms.ts';
import { compareVersions, leastStep, reaches, stepBetween } from './judge-step.ts';

/** What a version is measured against one earlier version. */
export interface Measure {
  readonly from: string;
  readonly changes: readonly Change[];
  /** The step that the changes ask for, and the one that the numbers take. */
  readonly least: Step;
  readonly given: Step;
  readonly enough: boolean;
}

/**
 * Measures a version against the version before it and against every earlier version of its major: within a major, any record of any of them
 * must pass, and any reader of any of them must take its records. `earlier` may be in any order and hold later versions too.
 */
export function measure(after: Form, earlier: readonly Form[], options: Pick<DiffOptions, 'tombstones'> = {}): readonly Measure[] {
  const before = earlier.filter((form) => form !== after && compareVersions(form.version, after.version) <= 0).sort((a, b) => compareVersions(b.version, a.version));
  return before.filter((form, index) => index === 0 || stepBetween(form.version, after.version) !== 'major').map((form, index) => {
    const changes = diffForms(form, after, { ...options, declared: declaredBetween(form, after, before) });
    const given = stepBetween(form.version, after.version);
    // What words mean is signed from each version to the next; between others only records count.
    const counting = index === 0 ? changes : changes.filter(({ backward, forward }) => backward !== 'compatible' || forward !== 'compatible');
    const least = leastStep(counting);
    return { from: form.version, changes, least, given, enough: reaches(given, least) };
  });
}

/** The declared changes on the way from one version to another, oldest first. */
export function declaredBetween(from: Form, to: Form, versions: readonly Form[]): readonly Changes[] {
  const between = versions.filter(({ version }) => compareVersions(version, from.version) > 0 && compareVersions(version, to.version) < 0);
  return [...between].sort((a, b) => compareVersions(a.version, b.version)).concat(to).flatMap(({ changes }) => changes ?? []);
}
