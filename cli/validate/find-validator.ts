import { compile } from '../../compiler/compile.ts';
import { hasErrors } from '../../compiler/diagnostic.ts';
import { questionAt } from '../../compiler/model/walk.ts';
import type { Source } from '../../compiler/source.ts';
import { generateValidatorModule } from '../../generators/validators/generate-validator-module.ts';
import type { Context } from '../../generators/generator.ts';
import { suggest } from '../../compiler/suggest.ts';
import type { Report } from '../../runtime/validate/report.ts';

/** A form's generated validator, ready to use. */
export interface Validator {
  validate(record: unknown): Report;
  wordsOf(address: string): string | undefined;
}

/** Finds the validator of a form and version, of a board's profile of it if one is named, or says why there is none. */
export type FindValidator = (form: string, version: string, profile?: string) => Promise<Validator | { readonly refused: string }>;

/**
 * Prepares validators from definitions, each when a record first asks for it: the form is compiled, its validator generated, and that very
 * module run from memory.
 */
export function prepareValidators(sources: readonly Source[], context: Context): FindValidator {
  const ready = new Map<string, ReturnType<FindValidator>>();
  return (form, version, profile) => {
    const key = `${form}@${version} ${profile ?? ''}`;
    const known = ready.get(key) ?? makeValidator(sources, context, { form, version, ...(profile === undefined ? {} : { profile }) });
    ready.set(key, known);
    return known;
  };
}

async function makeValidator(sources: readonly Source[], context: Context, wanted: { form: string; version: string; profile?: string }): ReturnType<FindValidator> {
  const { forms, profiles, diagnostics } = compile(sources, { only: [wanted.form] });
  const form = forms.find(({ version }) => version === wanted.version);
  if (!form) return { refused: sayUnknown(sources, wanted, { versions: forms.map(({ version }) => version), isBroken: hasErrors(diagnostics) }) };
  const profiled = profiles.filter(({ profile }) => profile?.base === form);
  const narrowed = wanted.profile === undefined ? form : profiled.find(({ profile }) => profile?.name === wanted.profile);
  if (!narrowed) return { refused: `There is no such profile of “${wanted.form}” here. ${profiled.length === 0 ? 'It has none.' : `There are: ${profiled.map(({ profile }) => profile?.name).join(', ')}.`}` };
  const code = generateValidatorModule(narrowed, context);
  const module = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`) as Pick<Validator, 'validate'>;
  return { validate: (record) => module.validate(record), wordsOf: (address) => questionAt(narrowed, address)?.ask.en };
}

/** A form's name is repeated only if it looks like one: a record may hold anything there. */
function sayUnknown(sources: readonly Source[], { form, version }: { form: string; version: string }, found: { versions: readonly string[]; isBroken: boolean }): string {
  const known = [...new Set(sources.flatMap(({ file }) => /^(?!components\/|code-lists\/|sources\/|boards\/)([a-z0-9-]+)\/[^/]+\.yaml$/.exec(file)?.[1] ?? []))];
  if (!/^[a-z][a-z0-9-]{0,62}$/.test(form)) return 'The record names no form that could be one.';
  if (!known.includes(form)) {
    const near = suggest(form, known);
    return `There is no form “${form}” here. ${near ? `Did you mean ${near}?` : `There are: ${known.join(', ') || 'none'}.`}`;
  }
  if (found.isBroken) return `The definition of “${form}” has errors, so no record can be judged: concordat check ${form}`;
  const said = /^\d+\.\d+\.\d+(?:-draft)?$/.test(version) ? ` ${version}` : '';
  return `There is no version${said} of “${form}” here, but ${found.versions.join(', ')}.`;
}
