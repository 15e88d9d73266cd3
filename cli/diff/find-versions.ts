import { readFileSync } from 'node:fs';
import path from 'node:path';
import { compile, type Compilation } from '../../compiler/compile.ts';
import { compareVersions } from '../../compiler/diff/judge-step.ts';
import type { Form } from '../../compiler/model/form.ts';
import { decodeText } from '../../compiler/parse/decode-text.ts';
import type { Source } from '../../compiler/source.ts';
import { listForms } from '../compile-forms.ts';
import { fail } from '../failure.ts';
import { didYouMean } from '../read-arguments.ts';

/** A version that was asked for: by its name, or a file outside the folder of forms. */
export interface WantedVersion {
  readonly form: string;
  readonly version: string;
  /** The definitions it compiles with. */
  readonly sources: readonly Source[];
}

/** Reads `form` (its newest version), `form@version` or the path of a definition file. */
export function readWanted(written: string, sources: readonly Source[], cwd: string): WantedVersion {
  if (!written.endsWith('.yaml')) {
    const [form = '', version] = written.replace(/-draft$/, '').split('@');
    const known = listForms(sources);
    const ids = [...new Set(known.map((name) => name.slice(0, name.indexOf('@'))))];
    if (!ids.includes(form)) fail(2, `There is no form “${form}”.${didYouMean(form, ids) || ` There are: ${ids.join(', ') || 'none'}.`}`);
    const versions = known.filter((name) => name.startsWith(`${form}@`)).map((name) => name.slice(form.length + 1)).sort(compareVersions);
    if (version !== undefined && !versions.includes(version)) fail(2, `There is no version ${version} of “${form}”. There are: ${versions.join(', ')}.`);
    return { form, version: version ?? versions.at(-1) ?? '', sources };
  }
  const decoded = decodeText(readFileSync(path.resolve(cwd, written)));
  if (!('text' in decoded)) return fail(1, `${written}: ${decoded.problem}`);
  const form = /^form:[ \t]*["']?([a-z0-9-]+)/m.exec(decoded.text)?.[1] ?? fail(1, `${written}: this file defines no form.`);
  const version = /^version:[ \t]*["']?([0-9.]+)/m.exec(decoded.text)?.[1] ?? fail(1, `${written}: this form has no version.`);
  const file = `${form}/${version}.yaml`;
  return { form, version, sources: [...sources.filter((source) => source.file !== file), { file, text: decoded.text }] };
}

/** Compiles every version of a wanted form, oldest first, with what is wrong in them. */
export function compileVersions({ form, sources }: Omit<WantedVersion, 'version'>): Pick<Compilation, 'diagnostics'> & { readonly versions: readonly Form[] } {
  const { forms, diagnostics } = compile(sources, { only: [form] });
  return { diagnostics, versions: [...forms].sort((a, b) => compareVersions(a.version, b.version)) };
}

/** The wanted version among those compiled. */
export function pickVersion({ form, version }: WantedVersion, versions: readonly Form[]): Form {
  return versions.find((one) => one.version.replace(/-draft$/, '') === version) ?? fail(1, `${form} ${version} has errors, or is not there: concordat check ${form}`);
}
