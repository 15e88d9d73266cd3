import type { Diagnostic } from '../../compiler/diagnostic.ts';
import type { Source, Span } from '../../compiler/source.ts';
import { countProblems } from './count-problems.ts';
import { indexLines, type LineIndex } from './index-lines.ts';
import { choosePaint, type Paint } from './paint.ts';
import { renderFrame } from './render-frame.ts';
import { showText } from './show-text.ts';
import { sortDiagnostics } from './sort-diagnostics.ts';

/** Diagnostics shown of one file; more would hide the first. */
const MOST = 100;

/** Renders diagnostics for a terminal: message, place, code frame, related places, help, and how many there are. Empty without any. */
export function renderText(diagnostics: readonly Diagnostic[], sources: readonly Source[], { color }: { readonly color: boolean }): string {
  if (diagnostics.length === 0) return '';
  const paint = choosePaint(color);
  const named = new Set(diagnostics.flatMap(({ span, related }) => [span, ...(related ?? []).map((other) => other.span)]).map(({ file }) => file));
  const byFile = new Map(sources.filter(({ file }) => named.has(file)).map((source) => [source.file, indexLines(source)]));
  const shown = new Map<string, number>();
  const blocks: string[] = [];
  for (const diagnostic of sortDiagnostics(diagnostics)) {
    const number = (shown.get(diagnostic.span.file) ?? 0) + 1;
    shown.set(diagnostic.span.file, number);
    if (number <= MOST) blocks.push(renderOne(diagnostic, byFile, paint));
  }
  for (const [file, number] of shown) if (number > MOST) blocks.push(`... and ${number - MOST} more in ${showText(file)}`);
  return `${blocks.join('\n\n')}\n\n${countProblems(diagnostics)}\n`;
}

function renderOne({ code, severity, message, span, related, help }: Diagnostic, sources: ReadonlyMap<string, LineIndex>, paint: Paint): string {
  const lines = [`${paint(severity, `${severity}[${code}]`)}: ${paint('strong', showText(message))}`, ...renderPlace(span, sources, paint)];
  for (const other of related ?? []) lines.push(`  ${paint('place', 'and')} ${showText(other.message)}`, ...renderPlace(other.span, sources, paint));
  for (const [index, line] of (help ? showText(help).split('\n') : []).entries()) lines.push(`  ${paint('place', index === 0 ? 'help:' : '     ')} ${line}`);
  return lines.join('\n');
}

function renderPlace(span: Span, sources: ReadonlyMap<string, LineIndex>, paint: Paint): string[] {
  const lines = sources.get(span.file);
  if (!lines) return [`  at ${paint('place', showText(span.file))}`];
  const { line, column } = lines.positionAt(span.start);
  return [`  at ${paint('place', `${showText(span.file)}:${line}:${column}`)}`, ...(lines.length === 0 ? [] : [renderFrame(lines, span, paint)])];
}
