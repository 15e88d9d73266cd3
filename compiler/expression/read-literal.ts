import type { Option, Question } from '../model/question.ts';
import { suggest } from '../suggest.ts';
import type { CelNode } from './cel.ts';
import { report, wordsOf, type Reading } from './reading.ts';
import { peekQuestion } from './resolve-name.ts';

/** A text, number, yes or no written in the expression; nothing for any other node. */
export function literalOf(node: CelNode): string | number | boolean | undefined {
  if (node.op === '-_') {
    const value = literalOf(node.args);
    return typeof value === 'number' ? -value : undefined;
  }
  if (node.op !== 'value') return undefined;
  const value = node.args;
  if (typeof value === 'bigint') return Number(value);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}

/** The elements of a list written in the expression. */
export function elementsOf(node: CelNode): readonly CelNode[] | undefined {
  return node.op === 'list' ? node.args : undefined;
}

/** Reads one code of a question's options in quotes; a code without quotes and one that is not in the list are reported. */
export function readCode(reading: Reading, node: CelNode, codes: readonly string[], of: string): string | undefined {
  const value = literalOf(node);
  if (typeof value === 'string') {
    if (codes.includes(value)) return value;
    const near = suggest(value, codes);
    return report(reading, 'code-not-in-list', node, `“${value}” is not a code of “${of}”.`, near ? `Did you mean '${near}'?` : listCodes(codes));
  }
  const words = wordsOf(reading, node).replace(/\s/g, '');
  if (node.op !== 'value' && codes.includes(words)) {
    return report(reading, 'unknown-name', node, `“${words}” is a code of “${of}”, and codes stand in quotes.`, `Write \`'${words}'\`.`);
  }
  if (node.op === 'id' && !peekQuestion(reading, node)) {
    const near = suggest(words, codes);
    return report(reading, 'unknown-name', node,
      `There is no question “${words}”, and codes stand in quotes.`,
      near ? `Did you mean '${near}'?` : listCodes(codes));
  }
  return report(reading, 'type-mismatch', node, `“${of}” is compared with its codes, in quotes.`, listCodes(codes));
}

/** The codes of a choice's or choices' options. */
export function codesOf(question: { readonly options: readonly Option[] }): readonly string[] {
  return question.options.map(({ code }) => code);
}

/** What a number in the expression is compared with. `integer`: only whole numbers are ever stored. */
export interface NumberRange {
  readonly name: string;
  readonly integer: boolean;
  readonly min?: number;
  readonly max?: number;
}

/** Reads a number within the range of what it is compared with. */
export function readNumber(reading: Reading, node: CelNode, range: NumberRange): number | undefined {
  const value = literalOf(node);
  if (typeof value !== 'number') {
    const quoted = typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value);
    return report(reading, 'type-mismatch', node,
      `“${range.name}” is compared with a number.`,
      quoted ? `Write \`${value}\` without quotes.` : undefined);
  }
  if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) return report(reading, 'type-mismatch', node, 'The number is too large.');
  if (range.integer && !Number.isInteger(value)) {
    return report(reading, 'type-mismatch', node,
      `“${range.name}” is a whole number.`,
      `Write \`${Math.floor(value)}\` or \`${Math.ceil(value)}\`.`);
  }
  const { min, max } = range;
  if ((min !== undefined && value < min) || (max !== undefined && value > max)) {
    const limits = max === undefined ? `${min} or more` : min === undefined ? `at most ${max}` : `from ${min} to ${max}`;
    return report(reading, 'type-mismatch', node, `“${range.name}” is ${limits}, never ${value}.`);
  }
  return value;
}

/** The range of a question answered with a number. */
export function rangeOf(question: Question, name: string): NumberRange | undefined {
  if (question.type === 'scale') return { name, integer: true, min: question.min, max: question.max };
  if (question.type !== 'integer' && question.type !== 'decimal') return undefined;
  const { min, max } = question;
  return { name, integer: question.type === 'integer', ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

function listCodes(codes: readonly string[]): string {
  const shown = codes.slice(0, 8).map((code) => `'${code}'`).join(', ');
  return `Its codes are ${shown}${codes.length > 8 ? ` and ${codes.length - 8} more` : ''}.`;
}
