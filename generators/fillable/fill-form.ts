// Puts a record into the fields of its form, and tells what the form has no room for by reading the fields back.
import type { Form } from '../../compiler/model/form.ts';
import type { Report } from '../../runtime/validate/report.ts';
import { sortSpaces } from './answer-spaces.ts';
import { listDifferences } from './list-differences.ts';
import { planSpaces } from './plan-spaces.ts';
import { readForm } from './read-form.ts';
import { writeAnswer, writeReason, type Written } from './write-answer.ts';
import type { Path } from '../pdf/fields/space.ts';

type Members = Readonly<Record<string, unknown>>;

/** What goes into which field, and what of the record does not come back from there, as JSON pointers. */
export interface FilledForm {
  readonly values: Written;
  readonly unfitting: readonly string[];
}

/** Fills the fields of a form with the answers and reasons of a record. `validate` judges a record of the form. */
export function fillForm(form: Form, record: Members, validate: (record: unknown) => Report): FilledForm {
  const spaces = planSpaces(form);
  const { answers, whys } = sortSpaces(spaces);
  const values = new Map<string, readonly string[]>();
  const given = asMembers(record['answers']);
  for (const { path, question, spaces: own, reasonFor } of answers) {
    const around = valueAt(given, path.slice(0, -1));
    const value = asMembers(around)[question.id];
    const about = reasonFor ?? { path, question };
    const reason = asMembers(asMembers(valueAt(given, about.path.slice(0, -1)))['absent'])[about.question.id];
    const written = value !== undefined ? writeAnswer(question, own, value) : typeof reason === 'string' ? writeReason(about.question, own, reason) : [];
    for (const [name, states] of written) values.set(name, states);
  }
  const reasons = Array.isArray(record['reasons']) ? record['reasons'].map(asMembers) : [];
  for (const { rule, space } of whys) {
    const index = reasons.findIndex((reason) => reason['rule'] === rule);
    if (index >= 0) values.set(space.name, [String(reasons.splice(index, 1)[0]?.['reason'])]);
  }
  const header = { recordId: String(record['recordId']), saved: String(record['saved']) };
  const read = readForm(form, { names: new Set(spaces.map(({ name }) => name)), values }, header, validate);
  // What is read is always a draft: whoever reads it makes it final.
  const wanted = record['status'] === 'final' ? { ...record, status: 'draft' } : record;
  return { values, unfitting: listDifferences(wanted, { ...read.record, reasons: alignReasons(record['reasons'], read.record['reasons']) }) };
}

/** The reasons that were read, in the order of the record's: the form has an order of its own. */
function alignReasons(wanted: unknown, read: unknown): readonly unknown[] {
  const left = Array.isArray(read) ? read.map(asMembers) : [];
  return (Array.isArray(wanted) ? wanted.map(asMembers) : []).map(({ rule, reason }) => {
    const index = left.findIndex((one) => one['rule'] === rule && one['reason'] === reason);
    return index < 0 ? undefined : left.splice(index, 1)[0];
  });
}

function valueAt(value: unknown, [step, ...rest]: Path): unknown {
  if (step === undefined) return value;
  const inner = Array.isArray(value) ? value[Number(step)] : asMembers(value)[step];
  return inner === undefined ? undefined : valueAt(inner, rest);
}

function asMembers(value: unknown): Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Members : {};
}
