import { keysOf, type At } from './at.ts';
import { has } from './has.ts';
import type { Judging } from './judging.ts';
import { placeOf } from './place-of.ts';

/** Finds that a question is answered, or absent, though it is not asked. `at` is the object around it. */
export function exceed(judging: Judging, at: At, id: string, object: object): void {
  const { named, subject, say } = placeOf(judging, [...keysOf(at), ...(has(object, id) ? [] : ['absent']), id]);
  const message = say(`${subject} must be left out: other answers say that it is not asked`);
  judging.findings.push({ verdict: 'complete', severity: 'error', code: 'not-asked', ...named, message });
}
