import type { Answers } from './collect.ts';
import type { ShapePlan } from './plan.ts';

/** An answer that this version of the form does not know. */
export interface Unknown {
  readonly address: string;
  readonly value: unknown;
}

/** Parts what a form knows of some answers from members that a later minor version added, wherever they stand. */
export function splitUnknown(plan: ShapePlan, answers: Answers, around = ''): { readonly known: Answers; readonly unknown: readonly Unknown[] } {
  const { absent: reasons, ...members } = listUnknown(plan, answers);
  const gathered: Unknown[] = [...Object.entries(members), ...Object.entries((reasons ?? {}) as Answers)].map(([id, value]) => ({ address: `${around}${id}`, value }));
  const known = Object.fromEntries(Object.entries(answers).filter(([id]) => !(id in members)));
  const split = (shape: ShapePlan, value: unknown, id: string): unknown => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const inner = splitUnknown(shape, value as Answers, `${around}${id}.`);
    gathered.push(...inner.unknown);
    return inner.known;
  };
  for (const question of plan.questions) {
    const value = known[question.id];
    if (question.type === 'component' && value !== undefined) known[question.id] = split(question.shape, value, question.id);
    if (question.type === 'list' && Array.isArray(value)) known[question.id] = value.map((item) => split(question.item, item, question.id));
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
