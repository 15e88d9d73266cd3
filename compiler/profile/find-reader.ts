import { dependencies } from '../expression/dependencies.ts';
import type { Expression } from '../expression/expression.ts';
import type { Form } from '../model/form.ts';
import type { Question, Shape } from '../model/question.ts';
import { questionsIn, shapeOf } from '../model/walk.ts';
import type { Span } from '../source.ts';

/** Something that reads a question's answer, in words. */
export interface Reader {
  readonly what: string;
  readonly at: Span;
}

/** Finds what reads the answer to a question or to a part of it; what is itself left out does not count. */
export function findReader(form: Form, address: string, isGone: (address: string) => boolean): Reader | undefined {
  const reads = (start: readonly string[], expression: Expression): boolean =>
    dependencies(expression).some((path) => isAtOrBelow([...start, ...path].join('.'), address));
  const all = (start: readonly string[], expressions: readonly (Expression | undefined)[]): boolean => expressions.some((each) => each && reads(start, each));
  const role = (['subject', 'author'] as const).find((key) => form[key] === address);
  if (role) return { what: `as \`${role}\` the form`, at: form.at };
  for (const { shape, start } of shapesWithWay(form.answers)) {
    const question = shape.questions.find((each) => !isGone(each.address) && each.when && all(start, each.when.all));
    if (question) return { what: `the condition of “${question.address}”`, at: question.when?.all[0]?.at ?? question.at };
  }
  const rule = form.rules.find(({ scopes, when, must, never }) => scopes.some((steps) => all(steps.filter((step) => step !== '*'), [when, must, never])));
  if (rule) return { what: `the rule “${rule.id}”`, at: rule.at };
  const deadline = form.deadlines.find(({ when, starts, met }) => [...starts, ...met].some((time) => isAtOrBelow(time, address)) || all([], when?.all ?? []));
  if (deadline) return { what: `the deadline “${deadline.id}”`, at: deadline.at };
  const step = form.next.find(({ when }) => all([], when?.all ?? []));
  if (step) return { what: 'a next step', at: step.at };
  const reference = [...questionsIn(form.answers)].find((question: Question) => question.type === 'reference' && !isGone(question.address) && question.to.includes(address));
  return reference && { what: `the reference “${reference.address}”`, at: reference.at };
}

function isAtOrBelow(address: string, start: string): boolean {
  return address === start || address.startsWith(`${start}.`);
}

function shapesWithWay(shape: Shape, start: readonly string[] = []): { readonly shape: Shape; readonly start: readonly string[] }[] {
  return [{ shape, start }, ...shape.questions.flatMap((question) => {
    const inner = shapeOf(question);
    return inner ? shapesWithWay(inner, [...start, question.id]) : [];
  })];
}
