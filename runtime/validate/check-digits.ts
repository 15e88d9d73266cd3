import { fitsCheckDigit } from '../identifiers/fits-check-digit.ts';
import { keysOf, pointerTo, type At } from './at.ts';
import type { Judging } from './judging.ts';
import { locate } from './locate.ts';
import { sayAsSubject } from './say-name.ts';
import { sayWhere } from './say-where.ts';

/** The built-in rule `check-digit`: a query, because a number copied from paper may be wrong there. */
export function checkDigits(judging: Judging, at: At, id: string, { system, value }: { readonly system: unknown; readonly value: unknown }): void {
  if (fitsCheckDigit(system, value) || judging.reasons.has('check-digit')) return;
  const keys = [...keysOf(at), id];
  const { question, address, within } = locate(judging.plan, keys);
  judging.findings.push({
    verdict: 'sound', severity: 'query', code: 'rule-broken', pointer: pointerTo(keys), ...(address ? { question: address } : {}), rule: 'check-digit',
    message: sayWhere(within, `${question ? sayAsSubject(question.ask) : 'This'} has a check digit that does not fit the rest of the number: check it, or say why it stands`),
  });
}
