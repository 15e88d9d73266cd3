import { compile } from '../../compiler/compile.ts';
import type { Form } from '../../compiler/model/form.ts';
import type { Source } from '../../compiler/source.ts';
import { fail } from '../failure.ts';
import type { FirstRecord } from '../prefill/read-first-record.ts';

/** The form and version that a record follows, among the definitions given; without it no more can be said of the record. */
export function findFormOf({ form, version }: FirstRecord, file: string, sources: readonly Source[]): Form {
  const found = compile(sources, { only: [form] }).forms.find((candidate) => candidate.version === version);
  return found ?? fail(1, `${file}: the form ${form} ${version} is not here without errors, so its record cannot be read: concordat check ${form}`);
}
