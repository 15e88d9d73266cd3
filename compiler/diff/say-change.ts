import type { Change, Fit, Step } from './change.ts';

/** Who breaks by a change, in a sentence or several; nothing when nobody does. */
export function sayBreaks({ backward, forward, meaning }: Change, versions: { readonly before: string; readonly after: string }): string[] {
  const say = (fit: Fit, breaking: string, unknown: string) => (fit === 'breaking' ? [breaking] : fit === 'unknown' ? [unknown] : []);
  return [
    ...say(backward, `Writers break: records made for ${versions.before} fail in ${versions.after}.`, `Writers may break: whether records made for ${versions.before} pass in ${versions.after} cannot be told.`),
    ...say(forward, `Readers break: programs that read ${versions.before} refuse records of ${versions.after}.`, `Readers may break: whether programs that read ${versions.before} take records of ${versions.after} cannot be told.`),
    ...(meaning === 'changed' ? ['The same answer means something else.'] : meaning === 'unsigned' ? ['Nobody has said whether an answer means what it meant.'] : []),
  ];
}

/** What a set of changes asks of the version's number. */
export function sayStep(least: Step): string {
  return { none: 'nothing has changed', patch: 'at least a patch', minor: 'at least a minor version', major: 'a new major version' }[least];
}
