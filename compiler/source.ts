/** A text to compile and the name it is known by: a path with forward slashes, relative to the folder of forms. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

/** A half-open range of UTF-16 offsets in one source. */
export interface Span {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** A place as a person reads it; both numbers start at 1, the column counts UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Tells the line and column of an offset; an offset past the end gives the last place. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: before.length - before.lastIndexOf('\n') };
}
