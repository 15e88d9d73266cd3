import { tellPlace, type At } from './at.ts';
import type { Finding } from './report.ts';

/** More findings than a person can use; a machine that writes such records has one mistake many times. */
const MOST_FINDINGS = 100;

/** What a finding is, but for its place. */
export type Found = Pick<Finding, 'verdict' | 'severity' | 'code' | 'message'> & { readonly rule?: string; readonly question?: string };

/** Adds a finding at a place. The entries and components around stand before its message, so that two like ones can be told apart. */
export function addFinding(findings: Finding[], at: At, found: Found): void {
  if (found.verdict === 'well-formed' && findings.length >= MOST_FINDINGS) return;
  const { verdict, severity, code, rule } = found;
  const { pointer, address, within, isOfQuestion } = tellPlace(at);
  const question = found.question ?? (isOfQuestion ? address : undefined);
  const message = within ? `${within}: ${found.message}` : found.message;
  findings.push({ verdict, severity, code, pointer, ...(question ? { question } : {}), ...(rule ? { rule } : {}), message });
}
