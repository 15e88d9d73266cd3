import { askFor } from './ask-for.ts';
import { keysOf, type At } from './at.ts';
import type { Judging } from './judging.ts';
import { placeOf } from './place-of.ts';

/** Finds that a question asked and required is neither answered nor absent. `at` is the object around it. */
export function lack(judging: Judging, at: At, id: string): void {
  const { named, question, say } = placeOf(judging, [...keysOf(at), id]);
  const message = say(question ? askFor(question) : 'This must be answered');
  judging.findings.push({ verdict: 'complete', severity: 'error', code: 'unanswered', ...named, message });
}
