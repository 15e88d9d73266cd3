import type { Span } from './source.ts';

/** An error keeps the form from compiling; a warning does not. */
export type Severity = 'error' | 'warning';

/** Another place that belongs to a problem, such as the first of two equal ids. */
export interface Related {
  readonly span: Span;
  readonly message: string;
}

/** What a check found: where, what is wrong in the author's words, and one thing to do. */
export interface Problem {
  readonly span: Span;
  readonly message: string;
  readonly related?: readonly Related[];
  readonly help?: string;
}

/** A problem in a definition, with the code of the check that found it. */
export interface Diagnostic extends Problem {
  readonly code: string;
  readonly severity: Severity;
}

/** Gives a problem the code and severity of the check it breaks. */
export function diagnose(check: { readonly code: string; readonly severity: Severity }, problem: Problem): Diagnostic {
  return { code: check.code, severity: check.severity, ...problem };
}

/** Tells whether any of the diagnostics keeps the form from compiling. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}
