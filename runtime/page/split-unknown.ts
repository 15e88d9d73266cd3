import type { Answers } from './collect.ts';
import type { LeafPlan, ShapePlan } from './plan.ts';

/** An answer that this version of the form does not know. */
export interface Unknown {
  readonly address: string;
  readonly value: unknown;
}

type GridPlan = Extract<LeafPlan, { type: 'grid' }>;
type Rows = Readonly<Record<string, unknown>>;

/**
 * Parts what a form knows of some answers from members that a later minor version added, wherever they stand. What holds nothing that is
 * known is no answer here: an entry of a list is then passed over, so that positions in `known` may differ.
 */
export function splitUnknown(plan: ShapePlan, answers: Answers, around = ''): { readonly known: Answers; readonly unknown: readonly Unknown[] } {
  const { absent: reasons, ...members } = listUnknown(plan, answers);
  const gathered: Unknown[] = [...Object.entries(members), ...Object.entries((reasons ?? {}) as Answers)].map(([id, value]) => ({ address: `${around}${id}`, value }));
  const known = Object.fromEntries(Object.entries(answers).filter(([id]) => !(id in members)));
  const split = (shape: ShapePlan, value: unknown, id: string): unknown => {
    if (!isObject(value)) return value;
    const inner = splitUnknown(shape, value, `${around}${id}.`);
    gathered.push(...inner.unknown);
    return inner.unknown.length > 0 && isEmpty(inner.known) ? undefined : inner.known;
  };
  const keep = (id: string, value: unknown): void => {
    if (value === undefined || (Array.isArray(value) && value.length === 0 && isFull(known[id]))) delete known[id];
    else known[id] = value;
  };
  for (const question of plan.questions) {
    const value = known[question.id];
    if (question.type === 'component' && value !== undefined) keep(question.id, split(question.shape, value, question.id));
    if (question.type === 'list' && Array.isArray(value)) keep(question.id, value.map((item) => split(question.item, item, question.id)).filter((item) => item !== undefined));
    if (question.type === 'grid' && isObject(value)) {
      const grid = splitGrid(question, value);
      for (const [row, cells] of Object.entries(grid.unknown)) gathered.push({ address: `${around}${question.id}.${row}`, value: cells });
      if (!isEmpty(grid.unknown)) keep(question.id, isEmpty(grid.known) ? undefined : grid.known);
    }
  }
  if (reasons) {
    const rest = Object.entries(known['absent'] as Answers).filter(([id]) => !(id in (reasons as Answers)));
    if (rest.length > 0) known['absent'] = Object.fromEntries(rest);
    else delete known['absent'];
  }
  return { known, unknown: gathered };
}

/** The members of one object that the form does not know; `absent` holds those of its reasons. */
export function listUnknown({ questions, keyed }: ShapePlan, answers: Answers): Readonly<Record<string, unknown>> {
  const ids = new Set(questions.map(({ id }) => id));
  const { absent = {}, ...members } = answers;
  const isKnown = (id: string): boolean => ids.has(id) || (id === 'key' && keyed === true);
  const unknown = Object.entries(members).filter(([id]) => !isKnown(id));
  const reasons = typeof absent === 'object' && absent !== null ? Object.entries(absent).filter(([id]) => !ids.has(id)) : [];
  return { ...Object.fromEntries(unknown), ...(reasons.length > 0 ? { absent: Object.fromEntries(reasons) } : {}) };
}

/** Parts the rows and cells of a grid in the same way. */
export function splitGrid({ rows, columns }: GridPlan, value: Rows): { readonly known: Rows; readonly unknown: Rows } {
  const known: Record<string, unknown> = {};
  const unknown: Record<string, unknown> = {};
  for (const [row, cells] of Object.entries(value)) {
    if (!rows.includes(row)) unknown[row] = cells;
    else if (!isObject(cells)) known[row] = cells;
    else {
      const [ours, others] = [true, false].map((isOurs) => Object.fromEntries(Object.entries(cells).filter(([id]) => columns.some((column) => column.id === id) === isOurs)));
      if (!isEmpty(others ?? {})) unknown[row] = others;
      if (!isEmpty(ours ?? {}) || isEmpty(others ?? {})) known[row] = ours;
    }
  }
  return { known, unknown };
}

/** Whether a form knows anything of an object of answers; what is empty is known to be wrong. */
export function isKnown(plan: ShapePlan, answers: Answers): boolean {
  const { known, unknown } = splitUnknown(plan, answers);
  return unknown.length === 0 || !isEmpty(known);
}

function isObject(value: unknown): value is Answers {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEmpty(value: object): boolean {
  return Object.keys(value).length === 0;
}

function isFull(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0;
}
