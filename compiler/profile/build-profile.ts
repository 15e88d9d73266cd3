import { checks } from '../check/checks.ts';
import { unknownDefinition } from '../check/unknown-definition.ts';
import { diagnose, hasErrors, type Diagnostic } from '../diagnostic.ts';
import type { Library } from '../library.ts';
import { buildForm } from '../model/build-form.ts';
import type { Form } from '../model/form.ts';
import type { Definition } from '../parse/definition.ts';
import { suggest } from '../suggest.ts';
import { applyProfile } from './apply-profile.ts';
import { layOver } from './lay-over.ts';
import type { Report } from './report.ts';

/** The form of a profile, and what is wrong with the profile. */
export interface BuiltProfile {
  readonly form?: Form;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Builds the form of a profile: the base form with what the board puts in it, narrowed by the profile's operations. The profile is checked by
 * every check of forms; nothing that the base form says of itself is said again.
 */
export function buildProfile(profile: Definition<'profile'>, base: Form, { library, published }: { readonly library: Library; readonly published: ReadonlySet<string> }): BuiltProfile {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (check, place, message, { help, related, part } = {}) => {
    diagnostics.push(diagnose(check, { span: profile.locate(place, part), message, ...(help ? { help } : {}), ...(related ? { related } : {}) }));
  };
  const [id, version] = profile.value.of.split('@');
  const definition = library.find('form', id ?? '', version);
  const board = findBoard(library, profile.value.profile, report, ['profile']);
  const scheme = profile.value.categories === undefined ? board : findBoard(library, profile.value.categories, report, ['categories']);
  if (profile.value.categories !== undefined && scheme && !scheme.value.scheme) report(unknownDefinition, ['categories'], `The board “${scheme.id}” has no category scheme.`);
  if (!definition || !board || diagnostics.length > 0) return { diagnostics };
  const laid = layOver({ base: definition, profile, board, ...(scheme?.value.scheme ? { scheme: scheme.id } : {}) });
  const built = buildForm(laid.form, laid.own ? withComponent(library, laid.own) : library, published);
  const name = `${board.id}@${profile.value.version}${published.has(`${board.id}/${profile.value.of}@${profile.value.version}`) ? '' : '-draft'}`;
  const form = applyProfile({ form: built.form, base, profile, board, name, hasOwn: laid.own !== undefined }, report);
  const found = [...built.diagnostics, ...checks.flatMap((check) => (check.find?.(form) ?? []).map((problem) => diagnose(check, problem)))];
  diagnostics.push(...found.flatMap((each) => tellOfProfile(each, profile, new Set([profile.source.file, board.source.file]))));
  return { ...(hasErrors(diagnostics) ? {} : { form }), diagnostics };
}

function findBoard(library: Library, id: string, report: Report, place: readonly string[]): Definition<'board'> | undefined {
  const board = library.find('board', id);
  const near = suggest(id, library.ids('board'));
  if (!board) report(unknownDefinition, place, `There is no board “${id}”.`, near ? { help: `Did you mean “${near}”?` } : {});
  return board;
}

function withComponent(library: Library, own: Definition<'component'>): Library {
  return {
    ...library,
    find: (kind, id, version) => (kind === 'component' && id === own.id && version === own.version ? own as never : library.find(kind, id, version)),
  };
}

/** The operation that a mistake in the narrowed form comes from. */
const OPERATIONS: Readonly<Record<string, 'order' | 'options' | 'require' | 'notUsed'>> = {
  'condition-looks-ahead': 'order', 'unreachable-question': 'options', 'too-few-choices': 'options', 'required-tick': 'require', 'rule-never-speaks': 'options', 'no-final-record': 'options',
};

/** A mistake that shows in the form is told at the profile that makes it; what the form itself warns of is not told again. */
function tellOfProfile(diagnostic: Diagnostic, profile: Definition<'profile'>, own: ReadonlySet<string>): readonly Diagnostic[] {
  if (own.has(diagnostic.span.file)) return [diagnostic];
  if (diagnostic.severity === 'warning') return [];
  const operation = OPERATIONS[diagnostic.code];
  const span = profile.locate(operation && profile.value[operation] ? [operation] : ['of'], 'key');
  return [{ ...diagnostic, span, related: [{ span: diagnostic.span, message: 'in the form' }, ...diagnostic.related ?? []] }];
}
