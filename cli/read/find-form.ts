import { compile } from '../../compiler/compile.ts';
import type { Form } from '../../compiler/model/form.ts';
import type { Source } from '../../compiler/source.ts';
import { fail } from '../failure.ts';
import { FORM_FIELD } from '../../generators/fillable/name-form.ts';
import type { FilledPdf } from './open-filled-pdf.ts';

const NAMED = /^([a-z][a-z0-9-]{0,62}) (\d+\.\d+\.\d+(?:-draft)?)$/;

/** The definition that a filled PDF is of. What is no form of ours, or one that is not here, is a foreseen end. */
export function findForm({ names, values }: FilledPdf, sources: readonly Source[], file: string): Form {
  if (names.size === 0) fail(1, `${file}: this PDF has no fields. If it was filled in, it was flattened afterwards: ask for the file as it was saved.`);
  // A name is repeated in messages only if it looks like one: a file may hold anything there.
  const [, id = '', version = ''] = NAMED.exec(values.get(FORM_FIELD)?.[0] ?? '') ?? [];
  if (id === '') fail(1, `${file}: this is not a form that concordat made: it does not say which form and version it is.`);
  const { forms } = compile(sources, { only: [id] });
  const form = forms.find((candidate) => candidate.id === id && candidate.version === version);
  if (form) return form;
  const others = forms.filter((candidate) => candidate.id === id).map((candidate) => candidate.version);
  const instead = others.length > 0 ? ` (but ${others.join(', ')} is)` : '';
  return fail(1, `${file}: this is the form ${id} ${version}, which is not here without errors${instead}: concordat check ${id}`);
}
