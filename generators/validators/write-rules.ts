import { dependencies } from '../../compiler/expression/dependencies.ts';
import { toJavaScript } from '../../compiler/expression/to-javascript.ts';
import type { Form, Rule } from '../../compiler/model/form.ts';
import type { Shape } from '../../compiler/model/question.ts';
import { findQuestion } from '../../compiler/model/walk.ts';
import { readsAge } from '../../compiler/expression/reads-age.ts';
import { cell } from './cell.ts';
import { nameContacts } from './name-contacts.ts';

/** The rules of a form as its validator carries them: a table that `readRules` reads, with a function each that tells whether an object breaks it. */
export interface WrittenRules {
  readonly table: string;
  readonly broken: readonly string[];
  /** The numbers of the rules judged of an object of answers. */
  of(shape: Shape): readonly number[];
}

/** Writes the rules of a form. */
export function writeRules(form: Form): WrittenRules {
  const numbers = new Map<Shape, number[]>();
  form.rules.forEach((rule, number) => rule.scopes.forEach((steps) => {
    const shape = findShape(form.answers, steps);
    numbers.set(shape, [...(numbers.get(shape) ?? []), number]);
  }));
  return {
    table: form.rules.map((rule) => writeRule(form, rule)).join('\n'), of: (shape) => numbers.get(shape) ?? [],
    broken: form.rules.map(({ broken }) => `(o,judging)=>${toJavaScript(broken, 'o')}`),
  };
}

function writeRule(form: Form, rule: Rule): string {
  const kind = `${rule.severity[0]}${rule.severity === 'error' && readsAge(rule.broken) ? 'a' : ''}`;
  return [rule.id, kind, lastAsked(form, rule).join('.'), cell(nameContacts(form, rule.message.en))].join('\t');
}

/** The object that a rule judges; `*` is each entry of a list. */
function findShape(shape: Shape, [step, ...rest]: readonly string[]): Shape {
  if (step === undefined) return shape;
  const question = shape.questions.find(({ id }) => id === step);
  if (question?.type === 'component') return findShape(question.shape, rest);
  if (question?.type === 'list' && rest[0] === '*') return findShape(question.item, rest.slice(1));
  throw new Error(`no object of answers at ${step}`);
}

/** Of the questions that a rule asks to be otherwise, the last asked outside inner lists: the answer most likely still to be mended. */
function lastAsked(form: Form, rule: Rule): readonly string[] {
  const [steps] = rule.scopes;
  const side = rule.must ?? rule.never ?? rule.when;
  if (!steps || !side) return [];
  const shape = findShape(form.answers, steps);
  const found = dependencies(side).flatMap((path) => {
    const lists = path.map((_, index) => path.slice(0, index + 1)).filter((start) => findQuestion(shape, start)?.type === 'list');
    const outside = lists[0] ?? path;
    const question = findQuestion(shape, outside);
    return question ? [{ outside, order: question.order }] : [];
  });
  return found.sort((a, b) => b.order - a.order)[0]?.outside ?? [];
}
