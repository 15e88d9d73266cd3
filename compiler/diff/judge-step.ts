import type { Change, Step } from './change.ts';

const ORDER: readonly Step[] = ['none', 'patch', 'minor', 'major'];

/** The least step that some changes ask for. */
export function leastStep(changes: readonly Change[]): Step {
  return changes.reduce<Step>((least, { step }) => (ORDER.indexOf(step) > ORDER.indexOf(least) ? step : least), 'none');
}

/** The step from one version to a later one; none for the same. A draft counts as the version it will be. */
export function stepBetween(before: string, after: string): Step {
  const [old, now] = [numbersOf(before), numbersOf(after)];
  if (old[0] !== now[0]) return 'major';
  if (old[1] !== now[1]) return 'minor';
  return old[2] === now[2] ? 'none' : 'patch';
}

/** Tells whether a step is at least another. */
export function reaches(step: Step, least: Step): boolean {
  return ORDER.indexOf(step) >= ORDER.indexOf(least);
}

/** Sorts versions, oldest first. */
export function compareVersions(a: string, b: string): number {
  const [one, other] = [numbersOf(a), numbersOf(b)];
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}

/** The least version after one that a step allows: `1.4.2` and minor give `1.5.0`. */
export function nextVersion(version: string, step: Step): string {
  const [major, minor, patch] = numbersOf(version);
  return { none: `${major}.${minor}.${patch}`, patch: `${major}.${minor}.${patch + 1}`, minor: `${major}.${minor + 1}.0`, major: `${major + 1}.0.0` }[step];
}

function numbersOf(version: string): readonly [number, number, number] {
  const [major = 0, minor = 0, patch = 0] = version.replace(/-draft$/, '').split('.').map(Number);
  return [major, minor, patch];
}
