import { unknownName } from '../check/unknown-name.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Scope } from '../expression/expression.ts';
import type { Library } from '../library.ts';
import type { Definition } from '../parse/definition.ts';
import type { RawDeadline, RawNext } from '../parse/raw.ts';
import { suggest } from '../suggest.ts';
import { createBench, type Bench, type Mutable } from './bench.ts';
import { buildOrigin } from './build-origin.ts';
import { buildRules } from './build-rules.ts';
import { buildSection } from './build-sections.ts';
import { buildLeftOut, findSources } from './build-sources.ts';
import { buildTerms } from './build-terms.ts';
import { buildText, textMember } from './build-text.ts';
import type { Level } from './build-shape.ts';
import type { Deadline, Form, NextStep, Section } from './form.ts';
import type { ComponentQuestion, Question, Shape } from './question.ts';
import { attachConditions, joinCondition, readExpression } from './read-expression.ts';
import { findQuestion, questionsIn } from './walk.ts';
import { spanOf, writtenAt, type Spot } from './written.ts';

/**
 * Builds the model of a form, first its questions, then what reads them. What is wrong is reported and left out, so that the rest
 * can still be checked: only without errors is the form whole.
 */
export function buildForm(definition: Definition<'form'>, library: Library, published: ReadonlySet<string>): { form: Form; diagnostics: readonly Diagnostic[] } {
  const bench = createBench(definition, library);
  const { value } = definition;
  const root: Level = { shape: bench.answers, steps: [], uses: value.uses ?? {} };
  const bare = value.sections.map((raw, index) => buildSection(bench, root, writtenAt(raw, definition, ['sections', index]), value.source));
  const { terms, scope } = buildTerms(bench);
  attachConditions(bench, (shape) => ({ shape, terms: shape.kind === 'answers' ? scope : new Map(), use: 'condition' }));
  requireWholes(bench.answers);
  markKeyed(bench);
  const sections = bare.map((section, index): Section => ({ ...section, ...readWhen(bench, ['sections', index], value.sections[index]?.when, scope, 'condition') }));
  const whole: Form = {
    id: value.form, version: published.has(`${value.form}@${value.version}`) ? value.version : `${value.version}-draft`,
    title: buildText(value.title), purpose: buildText(value.purpose), ...textMember('notFor', value.notFor),
    ...(value.marking === undefined ? {} : { marking: value.marking }),
    ...roleMember(bench, 'subject', 'person'), ...roleMember(bench, 'author', 'professional'),
    sources: [], ...(value.source === undefined ? {} : { source: value.source }), leftOut: buildLeftOut(bench),
    contacts: Object.entries(value.contacts ?? {}).map(([id, words]) => ({ id, words: buildText(words), at: definition.locate(['contacts', id], 'key') })),
    sections, answers: bench.answers, terms, rules: buildRules(bench, scope),
    deadlines: Object.entries(value.deadlines ?? {}).map(([id, raw]) => buildDeadline(bench, id, raw, scope)),
    next: (value.next ?? []).map((raw, index) => buildNext(bench, index, raw, scope)),
    uses: new Map(Object.entries(value.uses ?? {})), usesAt: new Map(Object.keys(value.uses ?? {}).map((id) => [id, definition.locate(['uses', id], 'key')])),
    ...changesMember(definition), at: definition.locate(['form']),
  };
  return { form: { ...whole, sources: findSources(whole, library) }, diagnostics: bench.diagnostics };
}

function changesMember({ value: { changes }, locate }: Definition<'form'>): Pick<Form, 'changes'> {
  if (!changes) return {};
  const { since, renamed = {}, removed = {}, meaningUnchanged = [] } = changes;
  return { changes: { since, renamed: new Map(Object.entries(renamed)), removed: new Map(Object.entries(removed)), meaningUnchanged: new Set(meaningUnchanged), at: locate(['changes']) } };
}

/** A component with a part that is always required is itself required. */
function requireWholes(shape: Shape): void {
  for (const question of shape.questions) {
    if (question.type === 'list') requireWholes(question.item);
    if (question.type !== 'component') continue;
    requireWholes(question.shape);
    if (question.shape.questions.some((part) => part.required && !part.when)) (question as Mutable<ComponentQuestion>).required = true;
  }
}

function markKeyed(bench: Bench): void {
  for (const question of questionsIn(bench.answers)) {
    if (question.type !== 'reference') continue;
    for (const address of question.to) {
      const target = findQuestion(bench.answers, address.split('.'));
      if (target?.type === 'list') (target.item as Mutable<Shape>).keyed = true;
      else if (target?.type === 'component') (target.shape as Mutable<Shape>).keyed = true;
      else {
        const near = suggest(address, [...questionsIn(bench.answers)].filter(({ type }) => type === 'list' || type === 'component').map((candidate) => candidate.address));
        bench.report(unknownName, question.at, `“${question.id}” points at “${address}”, which is neither a list nor a component of this form.`, near ? { help: `Did you mean “${near}”?` } : {});
      }
    }
  }
}

function readWhen(bench: Bench, place: readonly (string | number)[], when: string | undefined, terms: Scope['terms'], use: Scope['use']) {
  if (when === undefined) return {};
  const quiet = use === 'condition' ? { ...bench, report: () => undefined } : bench; // a section's condition is already reported with its questions
  const condition = joinCondition([readExpression(quiet, when, { definition: bench.form, place: [...place, 'when'] }, { shape: bench.answers, terms, use })]);
  return condition ? { when: condition } : {};
}

function roleMember<K extends 'subject' | 'author'>(bench: Bench, key: K, component: string): Partial<Record<K, string>> {
  const id = bench.form.value[key];
  if (id === undefined) return {};
  const question = bench.answers.questions.find((candidate) => candidate.id === id);
  if (question?.type === 'component' && question.component === component) return { [key]: id } as Partial<Record<K, string>>;
  const near = suggest(id, bench.answers.questions.filter((candidate) => candidate.type === 'component' && candidate.component === component).map((candidate) => candidate.id));
  bench.report(unknownName, { definition: bench.form, place: [key] }, `\`${key}\` must name a question of type ${component}; “${id}” is none.`, near ? { help: `Did you mean “${near}”?` } : {});
  return {};
}

function buildDeadline(bench: Bench, id: string, raw: RawDeadline, terms: Scope['terms']): Deadline {
  const place = ['deadlines', id];
  const [unit, count] = Object.entries(raw.within)[0] as [Deadline['within']['unit'], number];
  const times = (key: 'starts' | 'met') => [raw[key]].flat().filter((address) => isTime(bench, address, { definition: bench.form, place: [...place, key] }));
  return {
    id, name: buildText(raw.say ?? `the ${id.replaceAll('-', ' ')}`), ...readWhen(bench, place, raw.when, terms, 'rule'), starts: times('starts'), within: { unit, count }, met: times('met'),
    origin: buildOrigin(bench, writtenAt(raw, bench.form, place), inheritedSource(bench)), at: bench.form.locate(place, 'key'),
  };
}

function isTime(bench: Bench, address: string, spot: Spot): boolean {
  const question = findQuestion(bench.answers, address.split('.'));
  if (question && ['date', 'date-time', 'partial-date', 'moment'].includes(question.type)) return true;
  const near = suggest(address, [...questionsIn(bench.answers)].filter(({ type }) => ['date', 'date-time', 'partial-date', 'moment'].includes(type)).map((candidate: Question) => candidate.address));
  bench.report(unknownName, spot, `A deadline needs a question for a date or time; “${address}” is none.`, near ? { help: `Did you mean “${near}”?` } : {});
  return false;
}

function buildNext(bench: Bench, index: number, raw: RawNext, terms: Scope['terms']): NextStep {
  const place = ['next', index];
  const origin = buildOrigin(bench, writtenAt(raw, bench.form, place), inheritedSource(bench));
  const steps = raw.do.map((step, position) => {
    const at = spanOf({ definition: bench.form, place: [...place, 'do', position] });
    if (typeof step === 'string' || !('do' in step)) return { text: buildText(step), origin, at };
    if (step.by !== undefined && !Object.hasOwn(bench.form.value.deadlines ?? {}, step.by)) {
      bench.report(unknownName, { definition: bench.form, place: [...place, 'do', position, 'by'] }, `There is no deadline “${step.by}”.`, { help: suggest(step.by, Object.keys(bench.form.value.deadlines ?? {})) });
    }
    const handed = { ...inheritedSource(bench), ...(raw.part === undefined ? {} : { part: raw.part }), origin };
    return { text: buildText(step.do), ...(step.by === undefined ? {} : { by: step.by }), origin: buildOrigin(bench, writtenAt(step, bench.form, [...place, 'do', position]), handed), at };
  });
  return { ...readWhen(bench, place, raw.when, terms, 'rule'), steps, origin, at: spanOf({ definition: bench.form, place }) };
}

function inheritedSource(bench: Bench) {
  return bench.form.value.source === undefined ? {} : { source: bench.form.value.source };
}

