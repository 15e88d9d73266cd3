import { LIMITS } from './limits.ts';
import { PROBLEM_WORDS, type RecordProblemCode } from './problem-words.ts';

/** A reading of one text: where it stands and what it found. Offsets are UTF-16 units. */
export interface Scan {
  readonly text: string;
  at: number;
  levels: number;
  /** Members of objects, and items of lists. */
  members: number;
  items: number;
  /** Whether names are compared within their object. Without it they are only counted, which is much faster. */
  readonly comparesNames: boolean;
  /** Set when the rest cannot be understood, or need not be. */
  stopped: boolean;
  readonly found: { readonly code: RecordProblemCode; readonly at: number; readonly message: string }[];
}

/** Begins to scan a text. */
export function startScan(text: string, names: 'count names' | 'compare names'): Scan {
  return { text, at: 0, levels: 0, members: 0, items: 0, comparesNames: names === 'compare names', stopped: false, found: [] };
}

/** Notes a problem and reads on, so that all problems are told at once. */
export function note(scan: Scan, code: RecordProblemCode, at: number, message: string = PROBLEM_WORDS[code]): void {
  scan.found.push({ code, at, message });
  if (scan.found.length >= LIMITS.problems) scan.stopped = true;
}

/** Notes a problem after which the rest of the text cannot be understood. */
export function stop(scan: Scan, code: RecordProblemCode, message?: string): void {
  if (scan.stopped) return;
  note(scan, code, scan.at, message);
  scan.stopped = true;
}
