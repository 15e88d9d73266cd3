import path from 'node:path';
import type { Diagnostic } from '../compiler/diagnostic.ts';
import type { Source, Span } from '../compiler/source.ts';
import { unreachable } from '../compiler/unreachable.ts';
import type { Format } from './options.ts';
import { renderGithub } from './report/render-github.ts';
import { renderJson } from './report/render-json.ts';
import { renderText } from './report/render-text.ts';

export interface Report {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly Source[];
  /** The folder of forms and the one we are in: files are named from here. */
  readonly folder: string;
  readonly cwd: string;
}

/** Writes diagnostics in a format, with files named as one would type them here. */
export function reportProblems(report: Report, format: Format, color: boolean): string {
  const prefix = path.relative(report.cwd, report.folder).split(path.sep).join('/');
  const name = (file: string) => (prefix === '' ? file : `${prefix}/${file}`);
  const move = (span: Span): Span => ({ ...span, file: name(span.file) });
  const sources = report.sources.map(({ file, text }) => ({ file: name(file), text }));
  const diagnostics = report.diagnostics.map((one) => ({
    ...one, span: move(one.span), ...(one.related ? { related: one.related.map(({ span, message }) => ({ span: move(span), message })) } : {}),
  }));
  switch (format) {
    case 'text': return renderText(diagnostics, sources, { color });
    case 'json': return renderJson(diagnostics, sources);
    case 'github': return renderGithub(diagnostics, sources);
    default: return unreachable(format);
  }
}
