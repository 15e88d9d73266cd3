import type { Question } from '../model/question.ts';
import type { CelNode } from './cel.ts';
import { describeQuestion } from './describe-question.ts';
import type { Path } from './formula.ts';
import { readArguments, readQuestion, type CallNode } from './read-arguments.ts';
import { literalOf } from './read-literal.ts';
import { refuseInCondition, report, type Reading } from './reading.ts';
import { resolveName, stepsOf } from './resolve-name.ts';
import type { Tree } from './tree.ts';

const AGE_PARTS: readonly string[] = ['dateOfBirth', 'estimatedAge', 'expectedDateOfBirth'];

/** Reads `ageUnder(person, years[, on])` and `ageAtLeast`, which is exactly its opposite. */
export function readAge(reading: Reading, node: CallNode): Tree | undefined {
  const [called] = node.args;
  refuseInCondition(reading, node, 'An age');
  const given = readArguments(reading, node, { least: 2, most: 3 }, `${called}(child, 13)`);
  const [person, years, on] = given ?? [];
  if (!person || !years) return undefined;
  const path = readPerson(reading, person, called);
  const age = readYears(reading, years);
  const day = on ? readDay(reading, on) : 'saved';
  if (!path || age === undefined || !day) return undefined;
  const under: Tree = { kind: 'age-under', path, years: age, ...(day === 'saved' ? {} : { on: day }) };
  return called === 'ageUnder' ? under : { kind: 'not', part: under };
}

function readPerson(reading: Reading, node: CelNode, called: string): Path | undefined {
  const found = readQuestion(reading, node);
  if (!found) return undefined;
  const { question, name, path } = found;
  if (question.type === 'component' && question.shape.questions.some(isAgePart)) return path;
  const inside = path.length > 1 && AGE_PARTS.includes(question.id) ? name.slice(0, name.lastIndexOf('.')) : undefined;
  const is = question.type === 'component' ? 'has no question that tells an age' : `is ${describeQuestion(question, name).is}, not a person`;
  return report(reading, 'type-mismatch', node,
    `“${name}” ${is}.`,
    inside === undefined ? `\`${called}\` reads a component with ${AGE_PARTS.join(', ')}.` : `Name the person: \`${called}(${inside}, …)\`.`);
}

function isAgePart(question: Question): boolean {
  return AGE_PARTS.includes(question.id);
}

function readYears(reading: Reading, node: CelNode): number | undefined {
  const value = literalOf(node);
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 150) return value;
  return report(reading, 'type-mismatch', node,
    'An age is a whole number of years from 1 to 150.',
    'The person comes first, then the years: `ageUnder(child, 13)`.');
}

function readDay(reading: Reading, node: CelNode): Path | 'saved' | undefined {
  const named = stepsOf(node) ? resolveName(reading, node) : undefined;
  if (named?.kind === 'saved') return 'saved';
  if (named?.kind === 'question') {
    const { type } = named.question;
    if (type === 'date' || type === 'date-time' || type === 'partial-date' || type === 'moment') return named.path;
  } else if (stepsOf(node) && !named) return undefined;
  return report(reading, 'type-mismatch', node, 'The day on which an age counts is the answer to a question about a date, or “saved”.');
}
