import type { Form } from './form.ts';
import type { GridQuestion, Option, Question, Shape } from './question.ts';

/** The object that a component or list question opens. */
export function shapeOf(question: Question): Shape | undefined {
  if (question.type === 'component') return question.shape;
  return question.type === 'list' ? question.item : undefined;
}

/** Every question below an object, each before what it holds, in the order of its object. */
export function* questionsIn(shape: Shape): Generator<Question> {
  for (const question of shape.questions) {
    yield question;
    const inner = shapeOf(question);
    if (inner) yield* questionsIn(inner);
  }
}

/** An object and every object below it, outermost first. */
export function* shapesIn(shape: Shape): Generator<Shape> {
  yield shape;
  for (const question of shape.questions) {
    const inner = shapeOf(question);
    if (inner) yield* shapesIn(inner);
  }
}

/** Finds a question by the ids from an object downwards; steps into lists need no position. */
export function findQuestion(shape: Shape, path: readonly string[]): Question | undefined {
  const [id, ...rest] = path;
  const question = shape.questions.find((candidate) => candidate.id === id);
  if (!question || rest.length === 0) return question;
  const inner = shapeOf(question);
  return inner && findQuestion(inner, rest);
}

/** Finds a question of a form by its address. */
export function questionAt(form: Form, address: string): Question | undefined {
  return findQuestion(form.answers, address.split('.'));
}

/** The options or rows of a question, whatever its type. */
export function choicesOf(question: Question): readonly (Option | GridQuestion['rows'][number])[] {
  if (question.type === 'choice' || question.type === 'choices') return question.options;
  return question.type === 'grid' ? question.rows : [];
}
