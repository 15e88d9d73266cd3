import { isRealDate } from '../../runtime/times/is-real-date.ts';
import { unreachable } from '../unreachable.ts';
import type { CelNode } from './cel.ts';
import { describeQuestion } from './describe-question.ts';
import type { Comparison, TimeOperand } from './formula.ts';
import { codesOf, literalOf, readCode, readNumber } from './read-literal.ts';
import { readOperand, type Operand } from './read-operand.ts';
import { refuseInCondition, report, wordsOf, type Reading } from './reading.ts';
import { peekQuestion } from './resolve-name.ts';
import type { Tree } from './tree.ts';

type ComparisonNode = Extract<CelNode, { op: Comparison }>;

/** One comparison with the operand that is no fixed value on the left. */
interface Compared {
  readonly node: ComparisonNode;
  readonly op: Comparison;
  readonly right: CelNode;
}

const FLIPPED: Readonly<Record<Comparison, Comparison>> = { '==': '==', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' };

/** Reads `a == b`, `a < b` and so on. A fixed value may stand on either side. */
export function readComparison(reading: Reading, node: ComparisonNode): Tree | undefined {
  const [a, b] = node.args;
  if (isEmptyValue(a) || isEmptyValue(b)) return refuseEmpty(reading, node, isEmptyValue(a) ? b : a);
  const turned = literalOf(a) !== undefined || (peekQuestion(reading, a)?.type !== 'choice' && peekQuestion(reading, b)?.type === 'choice');
  const [left, right, op] = turned ? [b, a, FLIPPED[node.op]] : [a, b, node.op];
  const operand = readOperand(reading, left);
  const compared = { node, op, right };
  if (!operand) {
    if (literalOf(right) === undefined) readOperand(reading, right);
    return undefined;
  }
  switch (operand.kind) {
    case 'literal': return report(reading, 'type-mismatch', node, 'Two fixed values are compared; an answer is missing.');
    case 'choice': return compareChoice(reading, compared, operand);
    case 'truth': return compareTruth(reading, compared, operand);
    case 'number': case 'count': case 'hours': return compareNumber(reading, compared, operand);
    case 'time': return compareTime(reading, compared, operand, left);
    case 'other': {
      const { is, write } = describeQuestion(operand.question, operand.name);
      const code = operand.question.type === 'text' ? 'not-in-language' : 'type-mismatch';
      return report(reading, code, node,
        `“${operand.name}” is ${is}${operand.question.type === 'text' ? '' : ', which is not compared so'}.`,
        `Write \`${write}\`.`);
    }
    default: return unreachable(operand);
  }
}

function isEmptyValue(node: CelNode): boolean {
  return node.op === 'value' && (node.args === null || node.args === '');
}

function refuseEmpty(reading: Reading, node: ComparisonNode, other: CelNode): undefined {
  const words = wordsOf(reading, other);
  return report(reading, 'not-in-language', node,
    'No answer is ever stored empty: it is there or not there.',
    `Write \`${node.op === '!=' ? '' : '!'}answered(${words})\`.`);
}

/** Only `==` and `!=` are asked of codes, yes-no and ticks. */
function isEquality(reading: Reading, { node, op }: Compared, name: string): boolean {
  if (op === '==' || op === '!=') return true;
  report(reading, 'type-mismatch', node, `“${name}” has no order, so “${node.op}” means nothing.`, 'Compare with `==`, `!=` or `in`.');
  return false;
}

function compareChoice(reading: Reading, compared: Compared, { path, name, question }: Extract<Operand, { kind: 'choice' }>): Tree | undefined {
  const equality = isEquality(reading, compared, name);
  const { right } = compared;
  if (peekQuestion(reading, right)?.type === 'choice' && !codesOf(question).includes(wordsOf(reading, right))) return refuseFields(reading, compared);
  const value = readCode(reading, right, codesOf(question), name);
  return value !== undefined && equality ? { kind: 'compare', path, op: compared.op, value } : undefined;
}

function compareTruth(reading: Reading, compared: Compared, { path, name, question }: Extract<Operand, { kind: 'truth' }>): Tree | undefined {
  const equality = isEquality(reading, compared, name);
  const value = literalOf(compared.right);
  const { is, write } = describeQuestion(question, name);
  if (typeof value !== 'boolean') {
    return report(reading, 'type-mismatch', compared.right,
      `“${name}” is ${is}, not a text or number.`,
      `Write \`${write}\`.`);
  }
  if (!equality) return undefined;
  return { kind: 'compare', path, op: '==', value: compared.op === '==' ? value : !value };
}

function compareNumber(reading: Reading, compared: Compared, operand: Extract<Operand, { kind: 'number' | 'count' | 'hours' }>): Tree | undefined {
  const { right, op } = compared;
  if (literalOf(right) === undefined) {
    const other = readOperand(reading, right);
    return other && (other.kind === 'number' || other.kind === 'count' || other.kind === 'hours') ? refuseFields(reading, compared)
      : other && report(reading, 'type-mismatch', right, `“${operand.range.name}” is compared with a number.`);
  }
  const value = readNumber(reading, right, operand.range);
  if (value === undefined) return undefined;
  switch (operand.kind) {
    case 'number': return { kind: 'compare', path: operand.path, ...(operand.band ? { band: true } : {}), op, value };
    case 'count': return { kind: 'count', path: operand.path, of: operand.of, op, value };
    case 'hours': return { kind: 'hours-between', from: operand.from, to: operand.to, op, value };
    default: return unreachable(operand);
  }
}

function refuseFields(reading: Reading, { node }: Compared): undefined {
  return report(reading, 'not-in-language', node, 'Two answers can be compared only when both are times.', 'Compare each with a fixed value.');
}

function compareTime(reading: Reading, { node, op, right }: Compared, left: Extract<Operand, { kind: 'time' }>, leftNode: CelNode): Tree | undefined {
  refuseInCondition(reading, node, 'A comparison of times');
  const other = readOperand(reading, right);
  const time = other && readOtherTime(reading, right, other);
  if (!time) return undefined;
  if (isClock(left.time) !== isClock(time)) {
    return report(reading, 'type-mismatch', node,
      `A time of day does not compare with a date: “${wordsOf(reading, leftNode)}” and “${wordsOf(reading, right)}”.`);
  }
  const compare = (sign: '<' | '<=' | '>' | '>='): Tree => ({ kind: 'compare-times', left: left.time, op: sign, right: time });
  if (op === '==') return { kind: 'and', parts: [compare('>='), compare('<=')] };
  return op === '!=' ? { kind: 'or', parts: [compare('<'), compare('>')] } : compare(op);
}

function readOtherTime(reading: Reading, node: CelNode, operand: Operand): TimeOperand | undefined {
  if (operand.kind === 'time') return operand.time;
  if (operand.kind === 'literal' && typeof operand.value === 'string' && isRealDate(operand.value)) return { kind: 'date', value: operand.value };
  const message = operand.kind === 'literal' && typeof operand.value === 'string' ? `“${operand.value}” is not a date.` : 'A time is compared with another time.';
  return report(reading, 'type-mismatch', node, message, "Write dates as `'2026-11-24'`: year, month, day.");
}

function isClock(time: TimeOperand): boolean {
  return time.kind === 'answer' && time.type === 'time';
}
