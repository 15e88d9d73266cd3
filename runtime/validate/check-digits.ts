import { fitsCheckDigit } from '../identifiers/fits-check-digit.ts';
import { addFinding } from './add-finding.ts';
import type { QuestionPlace } from './at.ts';
import type { Judging } from './judging.ts';
import { sayAsSubject } from './say-name.ts';

/** The built-in rule `check-digit`: a query, because a number copied from paper may be wrong there. */
export function checkDigits({ findings, reasons }: Judging, at: QuestionPlace, { system, value }: { readonly system: unknown; readonly value: unknown }): void {
  if (fitsCheckDigit(system, value) || reasons.has('check-digit')) return;
  const message = `${sayAsSubject(at.question)} has a check digit that does not fit the rest of the number: check it, or say why it stands`;
  addFinding(findings, at, { verdict: 'sound', severity: 'query', code: 'rule-broken', rule: 'check-digit', message });
}
