// The oracle of the test vectors: judges a record straight from the form, slowly and plainly. It shares no code with the schema and the
// validator: shapes are checked by hand, conditions and rules by the reference evaluator on the author's own text.
import type { Form } from '../../../compiler/model/form.ts';
import { isRecord } from './is-record.ts';
import { isSayable, listBreaks } from './list-breaks.ts';
import { listLacks } from './list-lacks.ts';
import type { Place } from './place.ts';

/** The three verdicts; nothing where a record is not well-formed. */
export interface ReferenceVerdict {
  readonly wellFormed: boolean;
  readonly complete: boolean | undefined;
  /** By all rules. */
  readonly sound: boolean | undefined;
  /** By the rules that JSON Schema can say. */
  readonly soundBySchema: boolean | undefined;
  /** What a plain JSON Schema validator says at the root. */
  readonly valid: boolean;
  /** Of a well-formed record: what is not complete, and what breaks a rule, notes included. */
  readonly places: readonly Place[];
}

/** Judges a record of a form. */
export function judgeByReference(form: Form, record: unknown): ReferenceVerdict {
  if (!isRecord(form, record)) return { wellFormed: false, complete: undefined, sound: undefined, soundBySchema: undefined, valid: false, places: [] };
  const lacks = listLacks(form, record);
  const breaks = listBreaks(form, record);
  const sayable = new Set(form.rules.filter(isSayable).map(({ id }) => id));
  const complete = lacks.length === 0;
  const counting = breaks.filter(({ counts }) => counts);
  const soundBySchema = !counting.some(({ rule }) => sayable.has(rule));
  return {
    wellFormed: true, complete, sound: counting.length === 0, soundBySchema, valid: record.status !== 'final' || (complete && soundBySchema),
    places: [...lacks, ...breaks.map(({ counts: _, ...place }) => place)],
  };
}
