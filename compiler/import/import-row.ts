import type { AnswerPath, AnsweringColumn, Mapping } from './mapping.ts';
import { readCell } from './read-cell.ts';

/** A cell that is not in the draft, and why, without its text. */
export interface LeftCell {
  readonly heading: string;
  readonly why: string;
}

type Answers = Record<string, unknown>;

/** The answers of one row. Items of lists follow each other without gaps. `columnAt` tells which column an answer came from, by JSON Pointer into the record. */
export function importRow(cells: ReadonlyMap<string, string>, { columns }: Mapping): { readonly answers: Answers; readonly left: readonly LeftCell[]; readonly columnAt: ReadonlyMap<string, AnsweringColumn> } {
  const left: LeftCell[] = [];
  const taken: { path: AnswerPath; value: unknown; column: AnsweringColumn }[] = [];
  for (const column of columns) {
    const read = readCell(cells.get(column.heading) ?? '', column);
    if (!read) continue;
    if ('problem' in read) left.push({ heading: column.heading, why: read.problem });
    else if ('absent' in read) taken.push({ path: [...column.path.slice(0, -1), 'absent', column.path.at(-1) ?? ''], value: read.absent, column });
    else taken.push({ path: column.path, value: read.value, column });
  }
  const answers: Answers = {};
  const columnAt = new Map<string, AnsweringColumn>();
  for (const { path, value, column } of taken) {
    const place = path.map((step, index) => (typeof step === 'number' ? positionsBefore(taken, path.slice(0, index), step) : step));
    putAt(answers, place, value);
    columnAt.set(`/answers/${place.join('/')}`, column);
  }
  return { answers, left, columnAt };
}

/** How many items with a lower position have an answer. */
function positionsBefore(taken: readonly { readonly path: AnswerPath }[], list: AnswerPath, position: number): number {
  const used = taken.filter(({ path }) => list.every((step, index) => path[index] === step)).map(({ path }) => Number(path[list.length]));
  return new Set(used.filter((other) => other < position)).size;
}

function putAt(root: Answers, path: AnswerPath, value: unknown): void {
  let inside = root as Record<string | number, unknown>;
  path.forEach((step, index) => {
    const last = index === path.length - 1;
    // Members of one answer come from columns of their own.
    if (last) inside[step] = typeof inside[step] === 'object' && typeof value === 'object' ? { ...inside[step], ...value } : value;
    else inside = (inside[step] ??= typeof path[index + 1] === 'number' ? [] : {}) as Record<string | number, unknown>;
  });
}
