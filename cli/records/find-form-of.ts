import { compile } from '../../compiler/compile.ts';
import type { Form } from '../../compiler/model/form.ts';
import type { Source } from '../../compiler/source.ts';
import { fail } from '../failure.ts';

/** The form that something follows in one of some versions, among the definitions given; without it no more can be said of it. */
export function findFormOf({ form, versions }: { readonly form: string; readonly versions: readonly string[] }, file: string, sources: readonly Source[]): Form {
  const found = compile(sources, { only: [form] }).forms.find(({ id, version }) => id === form && versions.includes(version));
  return found ?? fail(1, `${file}: the form ${form} ${versions[0] ?? ''} is not here without errors, so nothing can be said of what follows it: concordat check ${form}`);
}
