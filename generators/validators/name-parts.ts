import type { Form, Rule } from '../../compiler/model/form.ts';
import type { Question, Shape } from '../../compiler/model/question.ts';
import { shapesIn } from '../../compiler/model/walk.ts';

/** The names of the generated parts of one object of answers. */
export interface ShapeNames {
  readonly plan: string;
  readonly judge: string;
  /** The rules judged of the object, by the names of their parts. */
  readonly rules: readonly RuleNames[];
}

export interface RuleNames {
  readonly rule: Rule;
  readonly plan: string;
  readonly broken: string;
}

/** Names for everything generated. Ids of the definition never become names. */
export interface PartNames {
  readonly answers: Shape;
  /** Outermost first. */
  readonly shapes: ReadonlyMap<Shape, ShapeNames>;
  readonly rules: readonly RuleNames[];
  /** Whether the record as a whole is judged by deadlines. */
  readonly hasDeadlines: boolean;
  /** The name of a question's condition; columns of grids have theirs too. */
  readonly conditions: ReadonlyMap<Question, string>;
}

/** Gives every object of answers, rule and condition of a form a name. */
export function nameParts(form: Form): PartNames {
  const rules = form.rules.map((rule, index): RuleNames => ({ rule, plan: `rule${index}`, broken: `breaks${index}` }));
  const scopes = new Map<Shape, RuleNames[]>();
  for (const names of rules) {
    for (const steps of names.rule.scopes) {
      const shape = findShape(form.answers, steps);
      scopes.set(shape, [...(scopes.get(shape) ?? []), names]);
    }
  }
  const shapes = new Map([...shapesIn(form.answers)].map((shape, index): [Shape, ShapeNames] => (
    [shape, { plan: `plan${index}`, judge: `judge${index}`, rules: scopes.get(shape) ?? [] }]
  )));
  const questions = [...shapes.keys()].flatMap((shape) => shape.questions);
  const asked = questions.flatMap((question) => [question, ...(question.type === 'grid' ? question.columns : [])]).filter(({ when }) => when);
  return { answers: form.answers, shapes, rules, hasDeadlines: form.deadlines.length > 0, conditions: new Map(asked.map((question, index) => [question, `asks${index}`])) };
}

/** The object that a rule judges; `*` is each entry of a list. */
function findShape(shape: Shape, [step, ...rest]: readonly string[]): Shape {
  if (step === undefined) return shape;
  const question = shape.questions.find(({ id }) => id === step);
  if (question?.type === 'component') return findShape(question.shape, rest);
  if (question?.type === 'list' && rest[0] === '*') return findShape(question.item, rest.slice(1));
  throw new Error(`no object of answers at ${step}`);
}
