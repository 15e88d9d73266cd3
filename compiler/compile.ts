// The pipeline: texts -> definitions -> library -> models -> checked models. Pure: everything it needs is in its arguments.
import { checks } from './check/checks.ts';
import { duplicateDefinition } from './check/duplicate-definition.ts';
import { findMisplaced } from './check/misplaced-file.ts';
import { unknownDefinition } from './check/unknown-definition.ts';
import { chooseSources } from './choose-sources.ts';
import { diagnose, hasErrors, type Diagnostic } from './diagnostic.ts';
import { createLibrary, nameOf, type Library } from './library.ts';
import { buildForm } from './model/build-form.ts';
import type { Form } from './model/form.ts';
import type { Definition } from './parse/definition.ts';
import { parseDefinition } from './parse/parse-definition.ts';
import { buildProfile } from './profile/build-profile.ts';
import { LOCK_FILE, publishedNames, readLock } from './publish/lock.ts';
import type { Source } from './source.ts';
import { suggest } from './suggest.ts';

export interface CompileOptions {
  /** Published versions as `form@version`, besides those of a lock among the sources; every other is a draft and calls itself one. */
  readonly published?: ReadonlySet<string>;
  /** The forms to compile, by id or `id@version`; left out: all. */
  readonly only?: readonly string[];
  /** Left out: true. */
  readonly withProfiles?: boolean;
}

export interface Compilation {
  /** The forms without errors, in the order of their files. */
  readonly forms: readonly Form[];
  /** The boards' profiles of those forms without errors of their own. */
  readonly profiles: readonly Form[];
  /** Everything wrong in all files, each once. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Compiles definitions into checked models. All problems are reported at once; a form with an error is not among the forms.
 * For a few forms it reads only what they name; when something is wrong it reads everything, so that the help can name what exists.
 */
export function compile(texts: readonly Source[], given: CompileOptions = {}): Compilation {
  const sources = texts.filter(({ file, text }) => file !== LOCK_FILE && (given.withProfiles !== false || !isProfileText(text)));
  const options = { ...given, published: new Set([...given.published ?? [], ...publishedIn(texts)]) };
  if (options.only) {
    const quick = compileAll(chooseSources(sources, options.only), options);
    // A form that is not found has perhaps only an unusual first line.
    if (quick.diagnostics.length === 0 && options.only.every((only) => quick.forms.some(({ id }) => id === only.split('@')[0]))) return quick;
  }
  return compileAll(sources, options);
}

/** What is parsed already: a command that compiles one form, and then all, reads each text once. */
const parsedBefore = new WeakMap<Source, ReturnType<typeof parseDefinition>>();

function parseOnce(source: Source): ReturnType<typeof parseDefinition> {
  const parsed = parsedBefore.get(source) ?? parseDefinition(source);
  parsedBefore.set(source, parsed);
  return parsed;
}

/** What the lock among the sources says is published. */
function publishedIn(texts: readonly Source[]): ReadonlySet<string> {
  const lock = texts.find(({ file }) => file === LOCK_FILE);
  return publishedNames((lock && readLock(lock.text)) ?? { forms: {} });
}

function compileAll(sources: readonly Source[], options: CompileOptions): Compilation {
  const parsed = sources.map(parseOnce);
  const definitions = parsed.flatMap(({ definition }) => definition ?? []);
  const library = createLibrary(definitions);
  const diagnostics: Diagnostic[] = [...parsed.flatMap((one) => one.diagnostics), ...checkFiles(definitions)];
  const forms: Form[] = [];
  for (const definition of definitions) {
    if (!isForm(definition) || !isWanted(definition, options.only)) continue;
    const { form, diagnostics: found } = buildForm(definition, library, options.published ?? new Set());
    const problems = [...found, ...runChecks(form, found)];
    diagnostics.push(...problems);
    const own = new Set([definition.source.file, ...usedFiles(definition, definitions)]);
    if (!hasErrors(problems) && !diagnostics.some((one) => one.severity === 'error' && own.has(one.span.file))) forms.push(form);
  }
  const profiles: Form[] = [];
  for (const definition of definitions) {
    if (!isProfile(definition)) continue;
    const { form, problems } = compileProfile(definition, forms, { library, options, definitions });
    diagnostics.push(...problems);
    if (form && !diagnostics.some(({ severity, span }) => severity === 'error' && span.file === definition.source.file)) profiles.push(form);
  }
  return { forms, profiles, diagnostics: dropRepeats(diagnostics) };
}

/** A profile of a form that is not wanted, or has errors itself, is passed over. */
function compileProfile(profile: Definition<'profile'>, forms: readonly Form[], { library, options, definitions }: { readonly library: Library; readonly options: CompileOptions; readonly definitions: readonly Definition[] }): { form?: Form; problems: readonly Diagnostic[] } {
  const { of } = profile.value;
  const base = forms.find(({ id, version }) => of === `${id}@${version.replace(/-draft$/, '')}`);
  if (base) {
    const { form, diagnostics } = buildProfile(profile, base, { library, published: options.published ?? new Set() });
    return { ...(form ? { form } : {}), problems: diagnostics };
  }
  if (definitions.some((one) => isForm(one) && of === `${one.id}@${one.version}`)) return { problems: [] };
  if (options.only) return { problems: [] };
  const known = definitions.filter(isForm).map(({ id, version }) => `${id}@${version}`);
  const near = suggest(of, known);
  return { problems: [diagnose(unknownDefinition, { span: profile.locate(['of']), message: `There is no form “${of}”.`, ...(near ? { help: `Did you mean “${near}”?` } : {}) })] };
}

function isProfileText(text: string): boolean {
  return /^profile:/m.test(text);
}

function isProfile(definition: Definition): definition is Definition<'profile'> {
  return definition.kind === 'profile';
}

/** Where a component is missing, what seems unused may be used there. */
function runChecks(form: Form, found: readonly Diagnostic[]): Diagnostic[] {
  const lacks = found.some(({ code }) => code === 'unknown-definition');
  return checks.filter(({ code }) => !lacks || !code.startsWith('unused-')).flatMap((check) => (check.find?.(form) ?? []).map((problem) => diagnose(check, problem)));
}

/** The same name in two files, and names that do not fit their file. */
function checkFiles(definitions: readonly Definition[]): Diagnostic[] {
  const first = new Map<string, Definition>();
  return definitions.flatMap((definition) => {
    const found = findMisplaced(definition);
    const other = first.get(nameOf(definition));
    if (!other) {
      first.set(nameOf(definition), definition);
      return found;
    }
    return [...found, diagnose(duplicateDefinition, {
      span: definition.locate([definition.kind]), message: `The ${nameOf(definition)} is defined twice.`,
      related: [{ span: other.locate([other.kind]), message: 'first defined here' }], help: 'Give this one another version, or remove one of the files.',
    })];
  });
}

function isForm(definition: Definition): definition is Definition<'form'> {
  return definition.kind === 'form';
}

function isWanted(definition: Definition<'form'>, only: readonly string[] | undefined): boolean {
  return !only || only.includes(definition.id) || only.includes(`${definition.id}@${definition.version}`);
}

/** The files that a form pulls in by `uses`, directly or through components. */
function usedFiles(form: Definition<'form'>, definitions: readonly Definition[]): string[] {
  const files = new Set<string>();
  const visit = (uses: Readonly<Record<string, string>> | undefined): void => {
    for (const [id, version] of Object.entries(uses ?? {})) {
      for (const used of definitions) {
        if (used.id !== id || used.version !== version || files.has(used.source.file)) continue;
        files.add(used.source.file);
        if (used.kind === 'component') visit((used as Definition<'component'>).value.uses);
      }
    }
  };
  visit(form.value.uses);
  return [...files];
}

/** A component's mistake is met once for each use; it is told once. */
function dropRepeats(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter(({ code, span, message }) => {
    const key = JSON.stringify([code, span, message]);
    return !seen.has(key) && seen.add(key);
  });
}
