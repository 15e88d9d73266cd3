import { compile } from '../../compiler/compile.ts';
import { hasErrors } from '../../compiler/diagnostic.ts';
import { questionsIn } from '../../compiler/model/walk.ts';
import type { Source } from '../../compiler/source.ts';
import { suggest } from '../../compiler/suggest.ts';
import { generateValidatorModule } from '../../generators/validators/generate-validator-module.ts';
import type { Context } from '../../generators/generator.ts';

/** What a record says that it follows. */
export interface Wanted {
  readonly form: string;
  readonly version: string;
  readonly profile?: string;
}

/** A generated validator as plain data, which can be passed to a thread: its module, and the words of each question by address. Or why there is none. */
export type WrittenValidator = { readonly code: string; readonly words: Readonly<Record<string, string>> } | { readonly refused: string };

/** Compiles a form, or a board's profile of it, and generates its validator. */
export function writeValidator(sources: readonly Source[], context: Context, wanted: Wanted): WrittenValidator {
  const { forms, profiles, diagnostics } = compile(sources, { only: [wanted.form] });
  const form = forms.find(({ version }) => version === wanted.version);
  if (!form) return { refused: sayUnknown(sources, wanted, { versions: forms.map(({ version }) => version), isBroken: hasErrors(diagnostics) }) };
  const profiled = profiles.filter(({ profile }) => profile?.base === form);
  const narrowed = wanted.profile === undefined ? form : profiled.find(({ profile }) => profile?.name === wanted.profile);
  if (!narrowed) return { refused: `There is no such profile of “${wanted.form}” here. ${profiled.length === 0 ? 'It has none.' : `There are: ${profiled.map(({ profile }) => profile?.name).join(', ')}.`}` };
  const words = Object.fromEntries([...questionsIn(narrowed.answers)].map(({ address, ask }) => [address, ask.en]));
  return { code: generateValidatorModule(narrowed, context), words };
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
