import { sayFormula } from '../../compiler/expression/say.ts';
import type { Form, Rule } from '../../compiler/model/form.ts';
import type { Question, Shape } from '../../compiler/model/question.ts';
import { shapeAt } from '../../compiler/model/texts.ts';
import { shapesIn } from '../../compiler/model/walk.ts';
import { describeType } from '../dictionary/describe-type.ts';
import { builtInRules } from '../json-schema/built-in-rules.ts';
import { sayEach } from '../reading-copy/view-rules.ts';
import { coverBuiltIn, coverCondition, coverDeadline, coverRequired, coverRule, coverShape, type Cover } from './cover.ts';

/** Something that the form demands of a record, and what each output does about it. */
export interface Demand {
  readonly kind: 'rule' | 'built-in-rule' | 'condition' | 'required' | 'answer';
  /** A rule's id, or a question's address. */
  readonly about: string;
  readonly verdict: 'well-formed' | 'complete' | 'sound';
  readonly words: string;
  readonly cover: Cover;
}

/** Everything that a form demands: rules as written, built-in rules, then each question's condition, necessity and shape in the order of printing. */
export function listDemands(form: Form): readonly Demand[] {
  const rules = form.rules.map((rule): Demand => ({
    kind: 'rule', about: rule.id, verdict: 'sound', words: sayRule(rule, form), cover: coverRule(rule),
  }));
  const late = new Set(form.deadlines.map(({ id }) => `late-${id}`));
  const builtIn = builtInRules(form).map(({ id, severity, questions }): Demand => ({
    kind: 'built-in-rule', about: id, verdict: 'sound', words: `${severity} on ${questions.join(', ')}`, cover: late.has(id) ? coverDeadline() : coverBuiltIn(),
  }));
  const asked = [...shapesIn(form.answers)].flatMap((shape) => shape.questions.flatMap((question) => listOf(question, shape)));
  return [...rules, ...builtIn, ...(['condition', 'required', 'answer'] as const).flatMap((kind) => asked.filter((demand) => demand.kind === kind))];
}

function sayRule(rule: Rule, form: Form): string {
  const each = sayEach(rule, form);
  return `${rule.severity}${each ? `, ${each.charAt(0).toLowerCase()}${each.slice(1)}` : ''}: broken if ${sayFormula(rule.broken, shapeAt(form, rule.scopes[0] ?? []))}`;
}

function listOf(question: Question, shape: Shape): Demand[] {
  const { type, limits } = describeType(question);
  const columns = question.type === 'grid' ? question.columns.flatMap((column) => listOf(column, shape)) : [];
  return [
    ...(question.when ? [demand(question, 'condition', `asked only if ${sayFormula(question.when.formula, shape)}`, coverCondition(question.when.formula))] : []),
    ...(question.required ? [demand(question, 'required', question.absent.length === 0 ? 'answered' : 'answered, or absent with a reason', coverRequired(question))] : []),
    demand(question, 'answer', limits ? `${type}: ${limits}` : type, coverShape(question)),
    ...columns,
  ];
}

function demand({ address }: Question, kind: Demand['kind'], words: string, cover: Cover): Demand {
  return { kind, about: address, verdict: kind === 'answer' ? 'well-formed' : 'complete', words, cover };
}
