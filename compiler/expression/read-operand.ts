import type { ChoiceQuestion, Question, TickQuestion, YesNoQuestion } from '../model/question.ts';
import type { CelNode } from './cel.ts';
import type { Counted, Path, TimeOperand } from './formula.ts';
import { isFunction } from './functions.ts';
import { readBand, readCount, readHours } from './read-call.ts';
import { literalOf, rangeOf, type NumberRange } from './read-literal.ts';
import { report, wordsOf, type Reading } from './reading.ts';
import { refuseCall } from './refuse-call.ts';
import { resolveName } from './resolve-name.ts';

/** One side of a comparison. */
export type Operand =
  | { readonly kind: 'literal'; readonly value: string | number | boolean }
  | { readonly kind: 'number'; readonly path: Path; readonly band?: true; readonly range: NumberRange }
  | { readonly kind: 'count'; readonly path: Path; readonly of: Counted; readonly range: NumberRange }
  | { readonly kind: 'hours'; readonly from: TimeOperand; readonly to: TimeOperand; readonly range: NumberRange }
  | { readonly kind: 'time'; readonly time: TimeOperand; readonly name: string }
  | { readonly kind: 'choice'; readonly path: Path; readonly name: string; readonly question: ChoiceQuestion }
  | { readonly kind: 'truth'; readonly path: Path; readonly name: string; readonly question: YesNoQuestion | TickQuestion }
  | { readonly kind: 'other'; readonly name: string; readonly question: Question };

/** Reads one side of a comparison; nothing when it is none, which is reported. */
export function readOperand(reading: Reading, node: CelNode): Operand | undefined {
  const value = literalOf(node);
  if (value !== undefined) return { kind: 'literal', value };
  if (node.op === 'id' || node.op === '.' || node.op === '[]') return readNamed(reading, node);
  const name = wordsOf(reading, node);
  if (node.op === 'call') {
    const [called] = node.args;
    if (called === 'count') {
      const counted = readCount(reading, node);
      return counted && { kind: 'count', ...counted, range: { name, integer: true, min: 0 } };
    }
    if (called === 'band') {
      const path = readBand(reading, node);
      return path && { kind: 'number', path, band: true, range: { name, integer: true, min: 1, max: 3 } };
    }
    if (called === 'hoursBetween') {
      const hours = readHours(reading, node);
      return hours && { kind: 'hours', ...hours, range: { name, integer: false } };
    }
    if (isFunction(called)) {
      return report(reading, 'type-mismatch', node,
        `“${name}” is true or false already and is not compared.`,
        `Write \`${name}\` or \`!${name}\`.`);
    }
  }
  return refuseOperand(reading, node);
}

function readNamed(reading: Reading, node: CelNode): Operand | undefined {
  const named = resolveName(reading, node);
  if (!named) return undefined;
  if (named.kind === 'term') {
    const { id } = named.term;
    return report(reading, 'type-mismatch', node,
      `The term “${id}” is true or false already and is not compared.`,
      `Write \`${id}\` or \`!${id}\`. Codes stand in quotes.`);
  }
  if (named.kind === 'saved') return { kind: 'time', time: { kind: 'saved' }, name: 'saved' };
  const { path, name, question } = named;
  switch (question.type) {
    case 'choice': return { kind: 'choice', path, name, question };
    case 'yes-no': case 'tick': return { kind: 'truth', path, name, question };
    case 'date': case 'time': case 'date-time': case 'partial-date': case 'moment':
      return { kind: 'time', time: { kind: 'answer', path, type: question.type }, name };
    default: {
      const range = rangeOf(question, name);
      return range ? { kind: 'number', path, range } : { kind: 'other', name, question };
    }
  }
}

function refuseOperand(reading: Reading, node: CelNode): undefined {
  const words = wordsOf(reading, node);
  switch (node.op) {
    case '+': case '-': case '*': case '/': case '%': case '-_':
      return report(reading, 'not-in-language', node, `“${words}” calculates, and expressions do not.`, 'If it is a code, put it in quotes.');
    case '==': case '!=': case '<': case '<=': case '>': case '>=': case 'in': case '&&': case '||': case '!_':
      return report(reading, 'type-mismatch', node, `“${words}” is true or false already and is not compared.`, 'Join comparisons with `&&` or `||`.');
    case 'list':
      return report(reading, 'type-mismatch', node,
        'A list of values is used with `in`.',
        "Write, for example, `source in ['public', 'professional']`.");
    case 'value':
      return report(reading, 'not-in-language', node, `“${words}” is no value that an answer can have.`);
    case 'call': case 'rcall':
      return refuseCall(reading, node);
    default:
      return report(reading, 'not-in-language', node, `“${words}” is not part of the language.`);
  }
}
