import type { Diagnostic } from '../../compiler/diagnostic.ts';
import { positionAt, type Source, type Span } from '../../compiler/source.ts';
import { sortDiagnostics } from './sort-diagnostics.ts';

/** Renders diagnostics as the JSON that schemas/diagnostic.schema.json describes: a list, with lines and columns beside offsets. */
export function renderJson(diagnostics: readonly Diagnostic[], sources: readonly Source[]): string {
  const texts = new Map(sources.map(({ file, text }) => [file, text]));
  const place = ({ file, start, end }: Span) => {
    const text = texts.get(file);
    return { file, start: { offset: start, ...(text === undefined ? {} : positionAt(text, start)) }, end: { offset: end, ...(text === undefined ? {} : positionAt(text, end)) } };
  };
  const written = sortDiagnostics(diagnostics).map(({ code, severity, message, span, related, help }) => ({
    code, severity, message, span: place(span),
    ...(related ? { related: related.map((other) => ({ message: other.message, span: place(other.span) })) } : {}), ...(help === undefined ? {} : { help }),
  }));
  return `${JSON.stringify(written, null, 2)}\n`;
}
