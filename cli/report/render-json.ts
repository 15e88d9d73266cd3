import type { Diagnostic } from '../../compiler/diagnostic.ts';
import type { Source, Span } from '../../compiler/source.ts';
import { indexLines } from './index-lines.ts';
import { sortDiagnostics } from './sort-diagnostics.ts';

/** Renders diagnostics as the JSON that schemas/diagnostic.schema.json describes: a list, with lines and columns beside offsets. */
export function renderJson(diagnostics: readonly Diagnostic[], sources: readonly Source[]): string {
  const indexes = new Map(sources.map((source) => [source.file, indexLines(source)]));
  const place = ({ file, start, end }: Span) => {
    const lines = indexes.get(file);
    return { file, start: { offset: start, ...lines?.positionAt(start) }, end: { offset: end, ...lines?.positionAt(end) } };
  };
  const written = sortDiagnostics(diagnostics).map(({ code, severity, message, span, related, help }) => ({
    code, severity, message, span: place(span),
    ...(related ? { related: related.map((other) => ({ message: other.message, span: place(other.span) })) } : {}), ...(help === undefined ? {} : { help }),
  }));
  return `${JSON.stringify(written, null, 2)}\n`;
}
