import { sayFormula } from '../../compiler/expression/say.ts';
import { toCel } from '../../compiler/expression/to-cel.ts';
import type { Form, Rule } from '../../compiler/model/form.ts';
import type { Question, Shape } from '../../compiler/model/question.ts';
import { shapeAt } from '../../compiler/model/texts.ts';
import { shapesIn } from '../../compiler/model/walk.ts';
import { builtInRules } from './built-in-rules.ts';
import { citationsOf, type RuleSource } from './citations-of.ts';
import { portableFunctions, type PortableFunction } from './portable-functions.ts';
import { reasonableRules } from './reasonable-rules.ts';
import { isInSchema } from './sound-schema.ts';

/** The contents of rules.json, as schemas/rules.schema.json describes it. */
export interface RulesFile {
  readonly concordat: '1.0';
  readonly form: string;
  readonly version: string;
  readonly rules: readonly PublishedRule[];
  readonly builtIn: readonly PublishedBuiltIn[];
  readonly conditions: readonly PublishedCondition[];
  readonly functions: readonly PortableFunction[];
}

interface PublishedRule {
  readonly id: string;
  readonly severity: 'error' | 'query' | 'note';
  readonly message: string;
  /** JSON pointers from the record to the objects judged; `*` is each item of a list. */
  readonly scopes: readonly string[];
  /** CEL that is true where the rule is broken; `answers` is the object judged. */
  readonly broken: string;
  readonly sentence: string;
  readonly inSchema: boolean;
  readonly reasonAllowed: boolean;
  readonly source: RuleSource;
  readonly examples: readonly { readonly breaks: boolean; readonly saved: string; readonly answers: object }[];
}

interface PublishedBuiltIn {
  readonly id: string;
  readonly severity: 'error' | 'query';
  readonly message: string;
  readonly definition: string;
  readonly questions: readonly string[];
  readonly applies?: string;
  readonly calendar?: string;
  readonly inSchema: false;
  readonly reasonAllowed: boolean;
}

interface PublishedCondition {
  readonly question: string;
  readonly scope: string;
  readonly asked: string;
  readonly sentence: string;
}

/** Says every rule and condition of a form as portable text and in English, and whether the schema judges it. */
export function buildRules(form: Form): RulesFile {
  const reasonable = new Set(reasonableRules(form));
  return {
    concordat: '1.0', form: form.id, version: form.version,
    rules: form.rules.map((rule) => publishRule(form, rule, reasonable.has(rule.id))),
    builtIn: builtInRules(form).map(({ id, severity, message, definition, questions, ...limits }) => ({
      id, severity, message, definition, questions, ...limits, inSchema: false, reasonAllowed: reasonable.has(id),
    })),
    conditions: conditionsIn(form.answers),
    functions: portableFunctions,
  };
}

function publishRule(form: Form, rule: Rule, reasonAllowed: boolean): PublishedRule {
  return {
    id: rule.id, severity: rule.severity, message: rule.message.en, scopes: rule.scopes.map(pointerTo),
    broken: toCel(rule.broken), sentence: `Broken if ${sayFormula(rule.broken, shapeAt(form, rule.scopes[0] ?? []))}.`,
    inSchema: isInSchema(rule), reasonAllowed, source: citationsOf(rule.origin),
    examples: rule.examples.map(({ breaks, saved, answers }) => ({ breaks, saved, answers })),
  };
}

function pointerTo(steps: readonly string[]): string {
  return ['/answers', ...steps].join('/');
}

function conditionsIn(answers: Shape): PublishedCondition[] {
  const steps = stepsTo(answers);
  return [...shapesIn(answers)].flatMap((shape) => shape.questions.flatMap((question) => {
    const scope = [...(steps.get(shape) ?? [])];
    const columns = question.type === 'grid' ? { id: question.id, kind: 'item', questions: question.columns, keyed: false } satisfies Shape : undefined;
    return [
      ...publishCondition(question, shape, scope),
      ...(columns?.questions.flatMap((column) => publishCondition(column, columns, [...scope, question.id, '*'])) ?? []),
    ];
  }));
}

function publishCondition(question: Question, shape: Shape, scope: readonly string[]): PublishedCondition[] {
  if (!question.when) return [];
  const { formula } = question.when;
  return [{ question: question.address, scope: pointerTo(scope), asked: toCel(formula), sentence: `Asked only if ${sayFormula(formula, shape)}.` }];
}

/** The steps from the answers to each object. */
function stepsTo(shape: Shape, steps: readonly string[] = []): Map<Shape, readonly string[]> {
  const found = new Map<Shape, readonly string[]>([[shape, steps]]);
  for (const question of shape.questions) {
    const inner = question.type === 'component' ? stepsTo(question.shape, [...steps, question.id])
      : question.type === 'list' ? stepsTo(question.item, [...steps, question.id, '*']) : undefined;
    inner?.forEach((path, at) => found.set(at, path));
  }
  return found;
}
