import type { Report } from '../../runtime/validate/report.ts';

/** A record, or changes to one without mistakes, and what is said of it. */
export interface FindingCase {
  readonly name: string;
  readonly record?: unknown;
  /** By place: keys joined by dots. */
  readonly change?: Readonly<Record<string, unknown>>;
  /** Of shape and completeness: code, pointer, message. Of soundness: severity, rule, pointer, message. */
  readonly findings: readonly string[];
}

/** Writes findings as the cases do. */
export function writeFindings({ findings }: Report): string[] {
  return findings.map(({ verdict, severity, code, rule, pointer, message }) => `${verdict === 'sound' ? `${severity} ${rule ?? code}` : code} ${pointer} ${message}`);
}
