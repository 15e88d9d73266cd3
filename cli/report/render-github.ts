import type { Diagnostic } from '../../compiler/diagnostic.ts';
import { positionAt, type Source } from '../../compiler/source.ts';
import { showText } from './show-text.ts';
import { sortDiagnostics } from './sort-diagnostics.ts';

/** Renders diagnostics as GitHub workflow commands, one a line; nothing in a definition can end the line or begin another command. */
export function renderGithub(diagnostics: readonly Diagnostic[], sources: readonly Source[]): string {
  const texts = new Map(sources.map(({ file, text }) => [file, text]));
  return sortDiagnostics(diagnostics).map(({ code, severity, message, span, help }) => {
    const text = texts.get(span.file);
    const place = text === undefined ? {} : readPlace(text, span.start, span.end);
    const properties = Object.entries({ file: span.file, ...place, title: code }).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
    return `::${severity} ${properties.join(',')}::${escapeData(help === undefined ? message : `${message}\n${help}`)}\n`;
  }).join('');
}

function readPlace(text: string, start: number, end: number): object {
  const [first, last] = [positionAt(text, start), positionAt(text, Math.max(start, end - 1))];
  return { line: first.line, endLine: last.line, col: first.column, ...(first.line === last.line ? { endColumn: last.column + 1 } : {}) };
}

function escapeData(text: string): string {
  return showText(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
