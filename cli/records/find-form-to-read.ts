import { compile } from '../../compiler/compile.ts';
import { compareVersions } from '../../compiler/diff/judge-step.ts';
import type { Form } from '../../compiler/model/form.ts';
import type { Source } from '../../compiler/source.ts';
import { relateVersions } from '../../runtime/page/relate-versions.ts';
import { fail } from '../failure.ts';
import type { FirstRecord } from '../prefill/read-first-record.ts';

/**
 * The form that a record follows or, where only an earlier version of the same major is here, the newest of those: a later minor version
 * asks more, and nothing else differently.
 */
export function findFormToRead({ form, version }: Pick<FirstRecord, 'form' | 'version'>, file: string, sources: readonly Source[]): Form {
  const forms = compile(sources, { only: [form] }).forms.filter(({ id }) => id === form);
  const earlier = forms.filter((candidate) => relateVersions(version, candidate.version) === 'later').sort((a, b) => compareVersions(a.version, b.version));
  return forms.find((candidate) => candidate.version === version) ?? earlier.at(-1)
    ?? fail(1, `${file}: the form ${form} ${version} is not here without errors, so its record cannot be read: concordat check ${form}`);
}
