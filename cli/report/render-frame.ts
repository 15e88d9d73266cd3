import type { Span } from '../../compiler/source.ts';
import type { Line, LineIndex } from './index-lines.ts';
import type { Paint } from './paint.ts';
import { showCharacter, widthOf } from './show-text.ts';

/** Lines of a long span that are shown before the rest is left out. */
const MOST_LINES = 4;

/** Columns of a long line that are shown around a span. */
const MOST_COLUMNS = 160;

/** The line before a span, its lines with marks under them, and their numbers. Ends without a line end. */
export function renderFrame(lines: LineIndex, span: Span, paint: Paint): string {
  const first = lines.positionAt(span.start).line;
  const last = Math.max(first, lines.positionAt(Math.max(span.start, span.end - 1)).line);
  const shown = Math.min(last, first + MOST_LINES - 1);
  const digits = String(shown).length;
  const gutter = (number: number | '') => paint('frame', `${String(number).padStart(digits)} |`);
  const rows: string[] = [];
  const before = nearPart(lines.line(first - 1), 0);
  if (first > 1 && before.text.trim() !== '') rows.push(`${gutter(first - 1)} ${cut(layOut(before.text), 0).text}`);
  for (let number = first; number <= shown; number += 1) {
    const line = nearPart(lines.line(number), number === first ? span.start : 0);
    const cells = layOut(line.text);
    const indent = line.text.length - line.text.trimStart().length;
    const from = Math.max(span.start - line.start, number === first ? 0 : indent);
    const to = Math.min(span.end - line.start, line.text.length);
    const window = cut(cells, from);
    const left = columnOf(cells, from) - window.skipped;
    const marks = Math.max(1, Math.min(columnOf(cells, to), window.end) - columnOf(cells, from));
    rows.push(`${gutter(number)} ${window.text}`.trimEnd(), `${gutter('')} ${' '.repeat(left)}${paint('strong', '^'.repeat(marks))}`);
  }
  if (shown < last) rows.push(`${gutter('')} ... to line ${last}`);
  return rows.join('\n');
}

interface Cell {
  readonly shown: string;
  /** Offset in the line and column on the screen, both from 0. */
  readonly offset: number;
  readonly column: number;
}

function layOut(line: string): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  let offset = 0;
  for (const character of line) {
    const shown = showCharacter(character, column);
    cells.push({ shown, offset, column });
    column += widthOf(shown);
    offset += character.length;
  }
  cells.push({ shown: '', offset, column });
  return cells;
}

function columnOf(cells: readonly Cell[], offset: number): number {
  return (cells.find((cell) => cell.offset >= offset) ?? cells.at(-1))?.column ?? 0;
}

/** A long line is cut to a window that begins a little before an offset. */
function cut(cells: readonly Cell[], offset: number): { readonly text: string; readonly skipped: number; readonly end: number } {
  const width = cells.at(-1)?.column ?? 0;
  if (width <= MOST_COLUMNS) return { text: cells.map(({ shown }) => shown).join(''), skipped: 0, end: width };
  const from = Math.max(0, Math.min(columnOf(cells, offset) - 40, width - MOST_COLUMNS));
  const kept = cells.filter(({ column }) => column >= from && column < from + MOST_COLUMNS);
  const start = kept[0]?.column ?? 0;
  const [head, tail] = [start > 0 ? '... ' : '', from + MOST_COLUMNS < width ? ' ...' : ''];
  return { text: head + kept.map(({ shown }) => shown).join('') + tail, skipped: start - head.length, end: from + MOST_COLUMNS };
}

/** Of a line too long to lay out, the part around an offset of the file. */
function nearPart(line: Line, offset: number): Line {
  const from = Math.max(0, offset - line.start - 2 * MOST_COLUMNS);
  return line.text.length <= 8 * MOST_COLUMNS ? line : { text: line.text.slice(from, from + 6 * MOST_COLUMNS), start: line.start + from };
}
