import { keysOf, pointerTo, type At } from './at.ts';
import { has } from './has.ts';
import type { Judging } from './judging.ts';
import { locate } from './locate.ts';
import { sayAsSubject } from './say-name.ts';
import { sayWhere } from './say-where.ts';

/** Finds that a question is answered, or absent, though it is not asked. `at` is the object around it. */
export function exceed(judging: Judging, at: At, id: string, object: object): void {
  const keys = [...keysOf(at), ...(has(object, id) ? [] : ['absent']), id];
  const { question, address, within } = locate(judging.plan, keys);
  judging.findings.push({
    verdict: 'complete', severity: 'error', code: 'not-asked', pointer: pointerTo(keys), ...(address ? { question: address } : {}),
    message: sayWhere(within, `${question ? sayAsSubject(question.ask) : 'This'} must be left out: other answers say that it is not asked`),
  });
}
