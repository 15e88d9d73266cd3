import { addFinding } from './add-finding.ts';
import type { At } from './at.ts';
import type { Problem } from './problem.ts';
import type { Finding } from './report.ts';

/** One check of shapes. A record that fails is checked again with findings in the order of the form. */
export interface Checking {
  readonly inOrder: boolean;
  readonly findings: Finding[];
}

/** Finds that something at a place has not its shape. */
export function blame({ findings }: Checking, at: At, subject: string, problem: Problem): void {
  const end = problem.indexOf(' ');
  addFinding(findings, at, { verdict: 'well-formed', severity: 'error', code: problem.slice(0, end), message: subject + problem.slice(end) });
}

/** The members of an object as they come or, where findings must be in order, as the form has them; what it does not have comes last. */
export function keysOf({ inOrder }: Checking, object: object, known: ReadonlyMap<string, unknown>): readonly string[] {
  const keys = Object.keys(object);
  if (!inOrder) return keys;
  const ours = [...known.keys()].filter((key) => keys.includes(key));
  return [...ours, ...keys.filter((key) => !known.has(key))];
}
