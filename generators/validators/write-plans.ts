import { toJavaScript } from '../../compiler/expression/to-javascript.ts';
import { ABSENT_REASONS, type Question, type Shape } from '../../compiler/model/question.ts';
import { shapeOf } from '../../compiler/model/walk.ts';
import type { PartNames } from './name-parts.ts';
import { planQuestion } from './plan-question.ts';
import { quoteObject } from './quote-object.ts';

/** Writes the conditions, and the data that messages need, innermost objects first. */
export function writePlans(parts: PartNames): string[] {
  const conditions = [...parts.conditions].map(([{ when }, name]) => `const ${name} = (object) => ${when ? toJavaScript(when.formula, 'object') : 'true'};`);
  const plans = [...parts.shapes].reverse().map(([shape, { plan }]) => `const ${plan} = ${writeShape(shape, parts)};`);
  return [...conditions, ...plans, `const plans = [${[...parts.shapes.values()].map(({ plan }) => plan).join(', ')}];`];
}

function writeShape(shape: Shape, parts: PartNames): string {
  return `{ id: ${quoteObject(shape.id)}, questions: ${writeQuestions(shape.questions, parts)} }`;
}

function writeQuestions(questions: readonly Question[], parts: PartNames): string {
  return `{${questions.map((question) => `${quoteObject(question.id)}:${writeQuestion(question, parts)}`).join(',\n')}}`;
}

function writeQuestion(question: Question, parts: PartNames): string {
  const inner = shapeOf(question);
  const when = parts.conditions.get(question);
  return `{${[
    quoteObject({ type: question.type, ask: question.ask.en, ...planAbsence(question), ...planQuestion(question) }).slice(1, -1),
    ...(when ? [`when:${when}`] : []),
    ...(inner ? [`item:${parts.shapes.get(inner)?.plan}`] : []),
    ...(question.type === 'grid' ? [`columns:${writeQuestions(question.columns, parts)}`] : []),
  ].join(',')}}`;
}

function planAbsence({ absent }: Question): object {
  if (absent.length === ABSENT_REASONS.length && absent.every(({ label }) => !label)) return {};
  return { absent: absent.map(({ reason, label }) => ({ reason, ...(label ? { label: label.en } : {}) })) };
}
