import type { Diagnostic } from '../../compiler/diagnostic.ts';

/** Orders diagnostics by file, place and code, so that the same mistakes always give the same report. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...diagnostics].sort((a, b) =>
    compare(a.span.file, b.span.file) || a.span.start - b.span.start || a.span.end - b.span.end || compare(a.code, b.code) || compare(a.message, b.message));
}
