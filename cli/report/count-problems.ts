import type { Diagnostic } from '../../compiler/diagnostic.ts';

/** `2 errors, 1 warning in 1 file`; empty if there are none. */
export function countProblems(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  const files = new Set(diagnostics.map(({ span }) => span.file)).size;
  const parts = [...(errors > 0 ? [count(errors, 'error')] : []), ...(warnings > 0 ? [count(warnings, 'warning')] : [])];
  return parts.length === 0 ? '' : `${parts.join(', ')} in ${count(files, 'file')}`;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
