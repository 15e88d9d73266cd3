import type { Position, Source } from '../../compiler/source.ts';

/** One line of a file without its line end. */
export interface Line {
  readonly text: string;
  /** Its offset in the file. */
  readonly start: number;
}

/** A file cut into lines once, for many places. Numbers of lines start at 1. */
export interface LineIndex {
  readonly file: string;
  readonly length: number;
  /** An empty line for a number that is not there. */
  line(number: number): Line;
  /** Line and column of an offset; columns count UTF-16 units from 1. */
  positionAt(offset: number): Position;
}

/** Cuts a file into lines. */
export function indexLines({ file, text }: Source): LineIndex {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const numberAt = (offset: number): number => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    file, length: text.length,
    line: (number) => {
      const start = starts[number - 1];
      if (start === undefined) return { text: '', start: text.length };
      return { text: text.slice(start, (starts[number] ?? text.length + 1) - 1).replace(/\r$/, '').replace(/^\ufeff/, ' '), start };
    },
    positionAt: (offset) => {
      const line = numberAt(Math.min(offset, text.length));
      return { line, column: Math.min(offset, text.length) - (starts[line - 1] ?? 0) + 1 };
    },
  };
}
