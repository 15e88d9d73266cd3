import type { Form } from '../../compiler/model/form.ts';
import type { Question } from '../../compiler/model/question.ts';
import { embedFixed, type Fixed } from './fixed.ts';
import { listShapes, pointTo, valueAt } from './list-places.ts';
import { makeSoundRecord, type VectorRecord } from './make-records.ts';
import { makeAnswer } from './make-answer.ts';
import { listBreaks } from './reference/list-breaks.ts';
import { closeConditions } from './solve-formula.ts';

/** The records that test vectors begin from. */
export interface Worlds {
  /** What is asked whatever is answered, and no more than must be answered. */
  readonly least: VectorRecord;
  /** Everything that is asked, in as many records as it takes. */
  readonly full: readonly VectorRecord[];
  /** The places of questions that no record of these answers. */
  readonly unreached: readonly string[];
}

/** Makes records in which every question of a form is answered at least once. */
export function makeWorlds(form: Form): Worlds {
  const full: VectorRecord[] = [makeSoundRecord(form, {}, 'full')];
  const unreached: string[] = [];
  for (const { shape, steps } of listShapes(form.answers)) {
    for (const question of shape.questions) {
      const pointer = pointTo(steps, question.id);
      if (full.some((record) => valueAt(record, pointer) !== undefined)) continue;
      const record = worldOf(form, steps, question);
      if (valueAt(record, pointer) === undefined) unreached.push(pointer);
      else full.push(record);
    }
  }
  return { least: makeSoundRecord(form, {}, 'least'), full, unreached };
}

/** A record in which one question is asked and answered: with everything else answered too, if that keeps every rule. */
function worldOf(form: Form, steps: readonly string[], question: Question): VectorRecord {
  const pointer = pointTo(steps, question.id);
  const keeps = (record: VectorRecord) => valueAt(record, pointer) !== undefined;
  const fixed: Fixed = embedFixed(steps, { [question.id]: makeAnswer(question, () => ({})) });
  const closed = closeConditions(fixed, form.answers) ?? fixed;
  const worlds = (['full', 'least'] as const).map((mode) => makeSoundRecord(form, closed, mode, { keeps }));
  return worlds.find((record) => keeps(record) && listBreaks(form, record).every(({ counts }) => !counts)) ?? worlds.find(keeps) ?? worlds[0] as VectorRecord;
}
