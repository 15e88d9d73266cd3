import type { Diagnostic } from '../../compiler/diagnostic.ts';
import type { Source } from '../../compiler/source.ts';
import { indexLines, type LineIndex } from './index-lines.ts';
import { showText } from './show-text.ts';
import { sortDiagnostics } from './sort-diagnostics.ts';

/** Renders diagnostics as GitHub workflow commands, one a line; nothing in a definition can end the line or begin another command. */
export function renderGithub(diagnostics: readonly Diagnostic[], sources: readonly Source[]): string {
  const indexes = new Map(sources.map((source) => [source.file, indexLines(source)]));
  return sortDiagnostics(diagnostics).map(({ code, severity, message, span, help }) => {
    const lines = indexes.get(span.file);
    const place = lines === undefined ? {} : readPlace(lines, span.start, span.end);
    const properties = Object.entries({ file: span.file, ...place, title: code }).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
    return `::${severity} ${properties.join(',')}::${escapeData(help === undefined ? message : `${message}\n${help}`)}\n`;
  }).join('');
}

function readPlace(lines: LineIndex, start: number, end: number): object {
  const [first, last] = [lines.positionAt(start), lines.positionAt(Math.max(start, end - 1))];
  return { line: first.line, endLine: last.line, col: first.column, ...(first.line === last.line ? { endColumn: last.column + 1 } : {}) };
}

function escapeData(text: string): string {
  return showText(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
