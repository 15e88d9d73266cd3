import { duplicateId } from '../check/duplicate-id.ts';
import { unknownName } from '../check/unknown-name.ts';
import type { Expression, Scope } from '../expression/expression.ts';
import type { Formula } from '../expression/formula.ts';
import { fails, holds } from '../expression/normalize.ts';
import { simplify } from '../expression/simplify.ts';
import type { Definition } from '../parse/definition.ts';
import type { RawRule } from '../parse/raw.ts';
import { suggest } from '../suggest.ts';
import type { Bench, Mutable } from './bench.ts';
import { buildExamples } from './build-examples.ts';
import { buildOrigin } from './build-origin.ts';
import { buildText } from './build-text.ts';
import type { Rule } from './form.ts';
import { readExpression } from './read-expression.ts';
import type { Question, Shape } from './question.ts';
import { findQuestion, questionsIn } from './walk.ts';
import { spanOf, writtenAt, type Written } from './written.ts';

/** Reads the form's rules and those of its components, each judged wherever its component is used. */
export function buildRules(bench: Bench, terms: Scope['terms']): readonly Rule[] {
  const rules: Mutable<Rule>[] = [];
  const add = (rule: Rule | undefined) => {
    if (!rule) return;
    const same = rules.find(({ id }) => id === rule.id);
    if (!same) rules.push(rule);
    else if (same.at.file === rule.at.file && same.at.start === rule.at.start) same.scopes = [...same.scopes, ...rule.scopes];
    else bench.report(duplicateId, rule.at, `The rule id “${rule.id}” is used twice.`, { related: [{ span: same.at, message: 'first used here' }], help: 'Reasons in records name rules by id, so each needs its own.' });
  };
  bench.form.value.rules?.forEach((raw, index) => {
    const written = writtenAt(raw, bench.form, ['rules', index]);
    const scope = findScope(bench, written, bench.answers, []);
    if (scope) add(buildRule(bench, written, { shape: scope.shape, terms: raw.each === undefined ? terms : new Map(), use: 'rule' }, scope.steps));
  });
  for (const { component, shape, steps } of bench.uses) {
    component.value.rules?.forEach((raw, index) => {
      if (!namesOnlyAsked(raw, component, shape)) return;
      const written = writtenAt(raw, component, ['rules', index]);
      const scope = findScope(bench, written, shape, steps);
      if (scope) add(buildRule(bench, written, { shape: scope.shape, terms: new Map(), use: 'rule' }, scope.steps));
    });
  }
  return rules;
}

function buildRule(bench: Bench, raw: Written<RawRule>, scope: Scope, steps: readonly string[]): Rule | undefined {
  const { value } = raw;
  const read = (key: 'when' | 'must' | 'never') => (value[key] === undefined ? undefined : readExpression(bench, value[key], raw.where(key), scope));
  const [when, must, never] = [read('when'), read('must'), read('never')];
  if ((['when', 'must', 'never'] as const).some((key) => value[key] !== undefined && !{ when, must, never }[key])) return undefined;
  const parts: Formula[] = [...(when ? [holds(when.tree)] : []), ...(must ? [fails(must.tree)] : []), ...(never ? [holds(never.tree)] : [])];
  const severity = value.error !== undefined ? 'error' : value.query !== undefined ? 'query' : 'note';
  const source = bench.form.value.source;
  const inherited = source === undefined || raw.spot.definition.kind === 'component' ? {} : { source };
  return {
    id: value.id, severity, scopes: [steps], ...member('when', when), ...member('must', must), ...member('never', never),
    broken: simplify({ kind: 'and', parts }), message: buildText(value[severity] ?? ''),
    origin: buildOrigin(bench, raw, inherited), examples: buildExamples(bench, raw, scope.shape), at: spanOf(raw.where('id')),
  };
}

/** What a rule reads: the object that it stands with, or each item of a list below that object. */
function findScope(bench: Bench, raw: Written<RawRule>, from: Shape, steps: readonly string[]): { shape: Shape; steps: readonly string[] } | undefined {
  const { each } = raw.value;
  if (each === undefined) return { shape: from, steps };
  const path = each.split('.');
  const list = findQuestion(from, path);
  if (list?.type === 'list') return { shape: list.item, steps: [...steps, ...stepsTo(from, path)] };
  const lists = [...questionsIn(from)].filter(({ type }) => type === 'list').map(({ address }) => address.split('.').slice(steps.filter((step) => step !== '*').length).join('.'));
  const near = suggest(each, lists);
  bench.report(unknownName, raw.where('each'), `\`each\` must name a list; “${each}” is none.`, near ? { help: `Did you mean “${near}”?` } : {});
  return undefined;
}

/** The steps from an object into the items of the list at a path. */
function stepsTo(from: Shape, path: readonly string[]): string[] {
  return path.flatMap((id, index) => (findQuestion(from, path.slice(0, index + 1))?.type === 'list' ? [id, '*'] : [id]));
}

/** A component's rule is judged only where the form asks every part that it names. */
function namesOnlyAsked(raw: RawRule, component: Definition<'component'>, shape: Shape): boolean {
  const texts = raw.each === undefined ? [raw.when, raw.must, raw.never] : [raw.each];
  // What stands between quotes is a code or a date, what follows a dot is a part of what stands before it.
  const names = new Set(texts.flatMap((text) => text?.replace(/'[^']*'|"[^"]*"/g, ' ').match(/(?<![\w.])[A-Za-z_]\w*\b(?!\s*\()/g) ?? []));
  const asked = new Set(shape.questions.map(({ id }: Question) => id));
  return component.value.questions.every(({ id }) => asked.has(id) || !['', 'Other', 'Any', 'Observed'].some((derived) => names.has(id + derived)));
}

function member<K extends string>(key: K, expression: Expression | undefined): Partial<Record<K, Expression>> {
  return (expression ? { [key]: expression } : {}) as Partial<Record<K, Expression>>;
}

