import { askFor } from './ask-for.ts';
import { keysOf, pointerTo, type At } from './at.ts';
import type { Judging } from './judging.ts';
import { locate } from './locate.ts';
import { sayWhere } from './say-where.ts';

/** Finds that a question asked and required is neither answered nor absent. `at` is the object around it. */
export function lack(judging: Judging, at: At, id: string): void {
  const keys = [...keysOf(at), id];
  const { question, address, within } = locate(judging.plan, keys);
  judging.findings.push({
    verdict: 'complete', severity: 'error', code: 'unanswered', pointer: pointerTo(keys), ...(address ? { question: address } : {}),
    message: sayWhere(within, question ? askFor(question) : 'This must be answered'),
  });
}
