import { fitsCheckDigit } from '../identifiers/fits-check-digit.ts';
import { keysOf, type At } from './at.ts';
import type { Judging } from './judging.ts';
import { placeOf } from './place-of.ts';

/** The built-in rule `check-digit`: a query, because a number copied from paper may be wrong there. */
export function checkDigits(judging: Judging, at: At, id: string, { system, value }: { readonly system: unknown; readonly value: unknown }): void {
  if (fitsCheckDigit(system, value) || judging.reasons.has('check-digit')) return;
  const { named, subject, say } = placeOf(judging, [...keysOf(at), id]);
  const message = say(`${subject} has a check digit that does not fit the rest of the number: check it, or say why it stands`);
  judging.findings.push({ verdict: 'sound', severity: 'query', code: 'rule-broken', ...named, rule: 'check-digit', message });
}
