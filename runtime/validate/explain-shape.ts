import type { ShapeError } from './add-error.ts';
import { explainAnswers } from './explain-answers.ts';
import { explainHeader, type Header } from './explain-header.ts';
import type { ObjectPlan } from './plan.ts';
import type { Finding } from './report.ts';
import { spotErrors, type Spot } from './spot-errors.ts';

/** More findings than a person can use; a machine that writes such records has one mistake many times. */
const MOST_FINDINGS = 100;

/** Turns what the shape check found into one finding for each mistake, in the order of the form. */
export function explainShape(form: { readonly header: Header; readonly plan: ObjectPlan }, record: unknown, errors: readonly ShapeError[]): Finding[] {
  const spots = spotErrors(record, errors).slice(0, MOST_FINDINGS);
  return spots.map((spot) => ({ verdict: 'well-formed', severity: 'error', pointer: spot.pointer, ...explain(form, spot) }));
}

function explain({ header, plan }: { readonly header: Header; readonly plan: ObjectPlan }, spot: Spot): Pick<Finding, 'code' | 'question' | 'message'> {
  return spot.keys[0] === 'answers' && spot.keys.length > 1 ? explainAnswers(plan, spot) : explainHeader(header, spot);
}
