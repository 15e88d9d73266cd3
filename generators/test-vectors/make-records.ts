import type { Form } from '../../compiler/model/form.ts';
import { listAtoms } from './formula-parts.ts';
import { fillObject, type Filling } from './fill-object.ts';
import { embedFixed, overlayFixed, putFixed, type Fixed } from './fixed.ts';
import { findShape } from './list-places.ts';
import { pickValues } from './pick-values.ts';
import { listBreaks, rulesWithReasons } from './reference/list-breaks.ts';
import type { WellFormed } from './reference/is-record.ts';
import { SAVED } from './saved.ts';

/** A record as test vectors have them. */
export type VectorRecord = Readonly<Record<string, unknown>> & WellFormed;

/** Makes a final record around what the answers must hold. */
export function makeRecord(form: Form, fixed: Fixed, mode: Filling['mode'], { saved = SAVED, isForced = false }: { readonly saved?: string; readonly isForced?: boolean } = {}): VectorRecord {
  return {
    answers: fillObject(form.answers, fixed, { saved, mode, isForced }), concordat: '1.0', form: form.id, ...(form.marking === undefined ? {} : { marking: form.marking }),
    recordId: '3f2b9c1e-0000-4000-8000-000000000001', saved, status: 'final', version: form.version,
  };
}

/** What keeping rules must not undo, and the one rule that is meant to be broken. */
interface Keeping {
  readonly keeps?: (record: VectorRecord) => boolean;
  readonly but?: string;
}

/** Makes a record that is sound if it can be, but for one rule: answers are changed until no other error is broken, and each other query gets its reason. */
export function makeSoundRecord(form: Form, fixed: Fixed, mode: Filling['mode'], { keeps = () => true, but }: Keeping = {}): VectorRecord {
  let kept = fixed;
  for (let round = 0; round < 12; round += 1) {
    const errors = errorsOf(form, kept, mode, but);
    if (errors.length === 0) break;
    const better = errors.flatMap((id) => listRepairs(form, kept, id)).find((repaired) => errorsOf(form, repaired, mode, but).length < errors.length && keeps(makeRecord(form, repaired, mode)));
    if (!better) break;
    kept = better;
  }
  return excuse(form, makeRecord(form, kept, mode), but);
}

/** Gives a reason for each query that stands, but for one rule. */
export function excuse(form: Form, given: VectorRecord, but?: string): VectorRecord {
  const { reasons: _, ...record } = given;
  const allowed = rulesWithReasons(form);
  const rules = [...new Set(listBreaks(form, record as VectorRecord).map(({ rule }) => rule))].filter((rule) => allowed.includes(rule) && rule !== but);
  return rules.length === 0 ? record as VectorRecord : { ...record, reasons: rules.map((rule) => ({ rule, reason: 'Agreed with the manager on duty.' })) } as VectorRecord;
}

function errorsOf(form: Form, fixed: Fixed, mode: Filling['mode'], but: string | undefined): readonly string[] {
  const record = excuse(form, makeRecord(form, fixed, mode));
  return listBreaks(form, record).filter(({ rule, counts }) => counts && rule !== but).map(({ rule }) => rule);
}

/** Small changes that may keep a rule. */
function listRepairs(form: Form, fixed: Fixed, id: string): readonly Fixed[] {
  const rule = form.rules.find((candidate) => candidate.id === id);
  return (rule?.scopes ?? []).flatMap((steps) => listAtoms(rule?.broken ?? { kind: 'always', value: true }).flatMap((atom) =>
    pickValues(atom, findShape(form.answers, steps)).filter(({ holds }) => !holds).map(({ puts }) =>
      overlayFixed(fixed, embedFixed(steps, puts.reduce<Fixed>((changed, { path, value }) => putFixed(changed, path, value), {}))))));
}
