// The oracle of the agreement tests: judges a record straight from the form, slowly and plainly. It shares no code with the schema and the
// validator: shapes are checked by hand, conditions and rules by the reference evaluator on the author's own text.
import type { Form } from '../../compiler/model/form.ts';
import { isComplete } from './reference-complete.ts';
import { isRecord } from './reference-record.ts';
import { isSound } from './reference-sound.ts';

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
}

/** Judges a record of a form. */
export function judgeRecord(form: Form, record: unknown): ReferenceVerdict {
  if (!isRecord(form, record)) return { wellFormed: false, complete: undefined, sound: undefined, soundBySchema: undefined, valid: false };
  const complete = isComplete(form, record);
  const soundBySchema = isSound(form, record, 'schema');
  return { wellFormed: true, complete, sound: isSound(form, record, 'all'), soundBySchema, valid: record.status !== 'final' || (complete && soundBySchema) };
}
