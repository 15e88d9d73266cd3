import type { ShapeError } from './add-error.ts';
import type { Judge } from './each-item.ts';
import { explainShape } from './explain-shape.ts';
import type { Header } from './explain-header.ts';
import type { Judging } from './judging.ts';
import type { ObjectPlan } from './plan.ts';
import type { Report } from './report.ts';

/** What a generated validator is made of. */
export interface ValidatorParts {
  readonly header: Header;
  readonly plan: ObjectPlan;
  /** Checks the shape of a record; null when it is well-formed. */
  findErrors(record: unknown): readonly ShapeError[] | null;
  /** Judges the answers of a well-formed record; left out where nothing can be wrong with them. */
  readonly judge?: Judge;
}

interface WellFormed {
  readonly status: 'draft' | 'final' | 'extract';
  readonly saved: string;
  readonly answers: object;
  readonly reasons?: readonly { readonly rule: string }[];
}

const NO_REASONS: ReadonlySet<unknown> = new Set();

/** Judges any value as a record of a form. */
export function judgeRecord({ header, plan, findErrors, judge }: ValidatorParts, record: unknown): Report {
  const errors = findErrors(record);
  if (errors) return { wellFormed: false, complete: null, sound: null, valid: false, findings: explainShape({ header, plan }, record, errors) };
  const { status, saved, answers, reasons } = record as WellFormed;
  const judging: Judging = {
    saved, ages: 'protective', plan, findings: [],
    reasons: reasons && Object.hasOwn(record as object, 'reasons') ? new Set(reasons.map(({ rule }) => rule)) : NO_REASONS,
  };
  judge?.(answers as never, undefined, judging);
  const { findings } = judging;
  const complete = !findings.some(({ verdict }) => verdict === 'complete');
  const sound = !findings.some(({ verdict, severity }) => verdict === 'sound' && severity !== 'note');
  return { wellFormed: true, complete, sound, valid: status !== 'final' || (complete && sound), findings };
}
