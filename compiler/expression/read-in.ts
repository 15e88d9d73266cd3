import type { CelNode } from './cel.ts';
import { describeQuestion } from './describe-question.ts';
import { codesOf, elementsOf, literalOf, readCode, readNumber } from './read-literal.ts';
import { readOperand } from './read-operand.ts';
import { report, wordsOf, type Reading } from './reading.ts';
import { resolveName, stepsOf } from './resolve-name.ts';
import type { Tree } from './tree.ts';

type InNode = Extract<CelNode, { op: 'in' }>;

/** Reads `question in ['a', 'b']` and `'a' in choices`. */
export function readIn(reading: Reading, node: InNode): Tree | undefined {
  const [left, right] = node.args;
  const elements = elementsOf(right);
  if (elements) return readAmong(reading, node, elements);
  if (stepsOf(right)) return readIncludes(reading, left, right);
  return report(reading, 'type-mismatch', right,
    'After `in` stands a list of codes or a question with several codes.',
    "Write `source in ['public', 'professional']` or `'gifts' in signs`.");
}

function readAmong(reading: Reading, node: InNode, elements: readonly CelNode[]): Tree | undefined {
  const [left, right] = node.args;
  if (elements.length === 0) report(reading, 'type-mismatch', right, 'The list is empty, so nothing is in it.');
  const operand = readOperand(reading, left);
  if (!operand) return undefined;
  if (operand.kind !== 'choice' && operand.kind !== 'number') {
    const words = wordsOf(reading, left);
    if (operand.kind !== 'other' || operand.question.type !== 'choices') {
      return report(reading, 'type-mismatch', left, `“${words}” is not one code or number, so it is not looked up in a list.`);
    }
    return report(reading, 'type-mismatch', left, `“${words}” holds several codes.`, `Write \`ticked(${words}, ${wordsOf(reading, right)})\`.`);
  }
  const values = elements.map((element) => (operand.kind === 'choice'
    ? readCode(reading, element, codesOf(operand.question), operand.name)
    : readNumber(reading, element, operand.range)));
  if (values.length === 0 || values.some((value) => value === undefined)) return undefined;
  return { kind: 'among', path: operand.path, ...(operand.kind === 'number' && operand.band ? { band: true } : {}), values: [...new Set(values as (string | number)[])] };
}

function readIncludes(reading: Reading, left: CelNode, right: CelNode): Tree | undefined {
  const named = resolveName(reading, right);
  if (!named) return undefined;
  if (named.kind !== 'question') return report(reading, 'type-mismatch', right, `“${wordsOf(reading, right)}” holds no codes.`);
  const { question, path, name } = named;
  if (question.type === 'choices') {
    const code = readCode(reading, left, codesOf(question), name);
    return code === undefined ? undefined : { kind: 'includes', path, code };
  }
  const value = literalOf(left);
  const { is, write } = describeQuestion(question, name);
  const better = question.type === 'choice' ? `${name} == ${typeof value === 'string' ? `'${value}'` : wordsOf(reading, left)}` : write;
  return report(reading, 'type-mismatch', right, `“${name}” is ${is}, so nothing is looked up in it.`, `Write \`${better}\`.`);
}
