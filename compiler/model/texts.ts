import type { Expression } from '../expression/expression.ts';
import type { Formula } from '../expression/formula.ts';
import type { Span } from '../source.ts';
import type { Form } from './form.ts';
import type { Shape } from './question.ts';
import type { Text } from './text.ts';
import { choicesOf, findQuestion, questionsIn, shapesIn } from './walk.ts';

/** Every text of a form that a person reads, with its place. */
export function textsOf(form: Form): { readonly text: Text; readonly at: Span }[] {
  const own = [form.title, form.purpose, ...(form.notFor ? [form.notFor] : [])].map((text) => ({ text, at: form.at }));
  const sections = form.sections.flatMap(({ title, blocks, at }) => [{ text: title, at }, ...blocks.flatMap((block) => (block.kind === 'note' ? [{ text: block.text, at: block.at }] : []))]);
  const questions = [...questionsIn(form.answers)].flatMap((question) => [
    { text: question.ask, at: question.at }, ...(question.hint ? [{ text: question.hint, at: question.at }] : []),
    ...choicesOf(question).map(({ label, at }) => ({ text: label, at })),
  ]);
  const rules = form.rules.map(({ message, at }) => ({ text: message, at }));
  const next = form.next.flatMap(({ steps }) => steps.map(({ text, at }) => ({ text, at })));
  const deadlines = form.deadlines.map(({ name, at }) => ({ text: name, at }));
  return [...own, ...sections, ...questions, ...rules, ...deadlines, ...next];
}

/** Every expression of a form: conditions, rules, terms, deadlines, next steps. */
export function expressionsOf(form: Form): Expression[] {
  return [...expressionsWithShape(form).map(({ expression }) => expression), ...form.terms.map((term) => term.if)];
}

/** Conditions and rules with the object they read and the normal form in which they are judged. */
export function expressionsWithShape(form: Form): { readonly expression: Expression; readonly shape: Shape; readonly formula: Formula }[] {
  const conditions = [...shapesIn(form.answers)].flatMap((shape) => shape.questions.flatMap(({ when }) => when?.all.map((expression) => ({ expression, shape, formula: when.formula })) ?? []));
  const rules = form.rules.flatMap((rule) => [rule.when, rule.must, rule.never].flatMap((expression) => (expression ? [{ expression, shape: shapeAt(form, rule.scopes[0] ?? []), formula: rule.broken }] : [])));
  const others = [...form.deadlines, ...form.next, ...form.sections].flatMap(({ when }) => when?.all.map((expression) => ({ expression, shape: form.answers, formula: when.formula })) ?? []);
  return [...conditions, ...rules, ...others];
}

/** The object at the end of steps from the answers; `*` is an item of the list before it. */
export function shapeAt(form: Form, steps: readonly string[]): Shape {
  const question = findQuestion(form.answers, steps.filter((step) => step !== '*'));
  if (question?.type === 'list') return question.item;
  return question?.type === 'component' ? question.shape : form.answers;
}
