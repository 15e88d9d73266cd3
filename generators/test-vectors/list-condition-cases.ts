import type { Form } from '../../compiler/model/form.ts';
import type { Formula } from '../../compiler/expression/formula.ts';
import type { Question, Shape } from '../../compiler/model/question.ts';
import type { Case } from './case.ts';
import { chooseObjects } from './choose-objects.ts';
import { embedFixed, MISSING, overlayFixed, putFixed, type Fixed } from './fixed.ts';
import { fillObject } from './fill-object.ts';
import { listShapes, pointTo, valueAt, withValue } from './list-places.ts';
import { makeAnswer } from './make-answer.ts';
import { makeRecord, makeSoundRecord, type VectorRecord } from './make-records.ts';
import type { Worlds } from './make-worlds.ts';
import { SAVED } from './saved.ts';
import { closeConditions } from './solve-formula.ts';

/** A small change to a formula that no vector tells from it. */
export interface Untold {
  readonly of: string;
  readonly instead: Formula;
}

/** Every condition with each of its parts made true, false and unknown: then answered, absent and left out. */
export function listConditionCases(form: Form, worlds: Worlds): { readonly cases: readonly Case[]; readonly untold: readonly Untold[] } {
  const made = listShapes(form.answers).flatMap(({ shape, steps }) => shape.questions.flatMap((question) => [
    ...(question.when ? [ofQuestion(form, steps, shape, question)] : []),
    ...(question.type === 'grid' ? question.columns.filter(({ when }) => when).map((column) => ofColumn(worlds, steps, question, column)) : []),
  ]));
  return { cases: made.flatMap(({ cases }) => cases), untold: made.flatMap(({ untold }) => untold) };
}

function ofQuestion(form: Form, steps: readonly string[], shape: Shape, question: Question): { cases: Case[]; untold: Untold[] } {
  const { chosen, untold } = chooseObjects(question.when?.formula ?? { kind: 'always', value: true }, shape);
  const pointer = pointTo(steps, question.id);
  const cases = chosen.flatMap(({ fixed, isForced }, index) => {
    const around: Fixed = embedFixed(steps, { ...fixed, [question.id]: MISSING });
    const bare = isForced ? makeRecord(form, overlayFixed(closeConditions(embedFixed(steps, {}), form.answers) ?? {}, around), 'least', { isForced }) : makeSoundRecord(form, closeConditions(around, form.answers) ?? around, 'least', { keeps: (record) => sameBelow(record, steps, fixed, shape) });
    return variantsOf(bare, { pointer, question, shape: pointTo(steps) }, `condition${pointer.slice('/answers'.length)}/${index + 1}`);
  });
  return { cases, untold: untold.map((instead) => ({ of: question.address, instead })) };
}

/** Keeping rules must not undo what the condition was given. */
function sameBelow(record: VectorRecord, steps: readonly string[], fixed: Fixed, shape: Shape): boolean {
  const object = valueAt(record, pointTo(steps)) as Readonly<Record<string, unknown>> | undefined;
  const wanted = fillObject(shape, fixed, { saved: SAVED, mode: 'least' });
  return object !== undefined && Object.keys(fixed).every((id) => id === 'absent' || JSON.stringify(object[id]) === JSON.stringify(wanted[id]));
}

interface Spot {
  readonly pointer: string;
  readonly question: Question;
  /** The object around. */
  readonly shape: string;
}

/** One object with the question left out, answered and absent. */
function variantsOf(given: VectorRecord, { pointer, question, shape }: Spot, id: string): Case[] {
  const there = valueAt(given, shape);
  if (typeof there !== 'object' || there === null) return [];
  const mark = valueAt(given, `${shape}/absent/${question.id}`) !== undefined;
  const bare = mark ? dropMark(given, shape, question.id) : withValue(given, pointer);
  const isEmpty = shape !== '/answers' && Object.keys(valueAt(bare, shape) as object).length === 0;
  const answer = makeAnswer(question, (inner) => fillObject(inner, {}, { saved: SAVED, mode: 'least' }));
  const marked = valueAt(bare, `${shape}/absent`) === undefined ? withValue(bare, `${shape}/absent`, {}) : bare;
  const [reason] = question.absent;
  return [
    ...(isEmpty ? [] : [{ id: `${id}-left-out`, level: 'complete', record: bare, faults: [], isScreen: true } satisfies Case]),
    { id: `${id}-answered`, level: 'complete', record: withValue(bare, pointer, answer), faults: [] },
    ...(reason ? [{ id: `${id}-absent`, level: 'complete', record: withValue(marked, `${shape}/absent/${question.id}`, reason.reason), faults: [] } satisfies Case] : []),
  ];
}

function dropMark(record: VectorRecord, shape: string, id: string): VectorRecord {
  const without = withValue(record, `${shape}/absent/${id}`);
  return Object.keys(valueAt(without, `${shape}/absent`) as object).length === 0 ? withValue(without, `${shape}/absent`) : without;
}

/** A column is asked, or not, within its row. */
function ofColumn({ full }: Worlds, steps: readonly string[], grid: Extract<Question, { type: 'grid' }>, column: Question): { cases: Case[]; untold: Untold[] } {
  const pointer = pointTo(steps, grid.id);
  const base = full.find((record) => valueAt(record, pointer) !== undefined);
  const shape: Shape = { id: grid.id, kind: 'item', questions: grid.columns, keyed: false };
  const { chosen, untold } = chooseObjects(column.when?.formula ?? { kind: 'always', value: true }, shape);
  const [row] = grid.rows;
  if (!base || !row) return { cases: [], untold: [] };
  const cases = chosen.flatMap(({ fixed }, index) => {
    const cells = fillObject(shape, putFixed(fixed, [column.id], MISSING), { saved: SAVED, mode: 'least' });
    const id = `condition${pointer.slice('/answers'.length)}/${column.id}/${index + 1}`;
    const left = Object.keys(cells).filter((key) => key !== column.id);
    const bare = Object.fromEntries(left.map((key) => [key, cells[key]]));
    return [
      ...(left.length > 0 ? [{ id: `${id}-left-out`, level: 'complete', record: withValue(base, pointer, { [row.id]: bare }), faults: [] } satisfies Case] : []),
      { id: `${id}-answered`, level: 'complete', record: withValue(base, pointer, { [row.id]: { ...bare, [column.id]: makeAnswer(column, () => ({})) } }), faults: [] } satisfies Case,
    ];
  });
  return { cases, untold: untold.map((instead) => ({ of: `${grid.address}.${column.id}`, instead })) };
}
