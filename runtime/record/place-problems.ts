import type { RecordProblem } from './problem.ts';
import type { Scan } from './scan.ts';

/** Gives each problem found its line and column, in the order of the text, in one pass over it. */
export function placeProblems(scan: Scan): readonly RecordProblem[] {
  let line = 1;
  let lineStart = 0;
  return [...scan.found].sort((a, b) => a.at - b.at).map(({ code, at, message }) => {
    for (let end = scan.text.indexOf('\n', lineStart); end >= 0 && end < at; end = scan.text.indexOf('\n', lineStart)) {
      line += 1;
      lineStart = end + 1;
    }
    return { code, line, column: at - lineStart + 1, message };
  });
}
