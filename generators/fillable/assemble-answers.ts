import type { AbsentReason } from '../../compiler/model/question.ts';
import { writePath } from '../pdf/fields/name-space.ts';
import type { Path } from '../pdf/fields/space.ts';

/** An answer or a reason with its place, positions counted by the rows of the form. */
export interface Taken {
  readonly path: Path;
  readonly value?: unknown;
  readonly absent?: AbsentReason;
}

/** The answers of a record; and where each of `taken` stands in it, as a JSON pointer into the record. Rows that are empty are not there. */
export function assembleAnswers(taken: readonly Taken[]): { readonly answers: Record<string, unknown>; readonly pointers: readonly string[] } {
  const rows = countRows(taken);
  const answers: Record<string, unknown> = {};
  const pointers = taken.map(({ path, value, absent }) => {
    const steps = path.map((step, index) => (typeof step === 'number' ? rows.get(writePath(path.slice(0, index)))?.indexOf(step) ?? 0 : step));
    const place = absent === undefined ? steps : [...steps.slice(0, -1), 'absent', ...steps.slice(-1)];
    put(answers, place, absent ?? value);
    return `/answers${place.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')}`;
  });
  return { answers, pointers };
}

/** The rows with something in them, by the list they belong to. */
function countRows(taken: readonly Taken[]): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (const { path } of taken) {
    path.forEach((step, index) => {
      if (typeof step !== 'number') return;
      const list = writePath(path.slice(0, index));
      const known = rows.get(list) ?? [];
      if (!known.includes(step)) rows.set(list, [...known, step].sort((a, b) => a - b));
    });
  }
  return rows;
}

function put(root: Record<string, unknown>, steps: Path, value: unknown): void {
  let inside = root as Record<string | number, unknown>;
  steps.forEach((step, index) => {
    if (index === steps.length - 1) inside[step] = value;
    else inside = (inside[step] ??= typeof steps[index + 1] === 'number' ? [] : {}) as Record<string | number, unknown>;
  });
}
