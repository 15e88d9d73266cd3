import { ABSENT_REASONS, type GridQuestion } from '../model/question.ts';
import { suggest } from '../suggest.ts';
import type { CelNode } from './cel.ts';
import { describeQuestion } from './describe-question.ts';
import type { Cells, Counted, Path, Ticked, TimeOperand } from './formula.ts';
import { readAge } from './read-ages.ts';
import { readArguments, readQuestion, type Argument, type CallNode } from './read-arguments.ts';
import { codesOf, elementsOf, literalOf, readCode } from './read-literal.ts';
import { refuseInCondition, report, wordsOf, type Reading } from './reading.ts';
import { refuseCall } from './refuse-call.ts';
import { resolveName } from './resolve-name.ts';
import type { Tree } from './tree.ts';

/** Reads a call that is true or false by itself. */
export function readCall(reading: Reading, node: CallNode): Tree | undefined {
  const [called] = node.args;
  switch (called) {
    case 'answered': {
      const [argument] = readArguments(reading, node, { least: 1, most: 1 }, 'answered(question)') ?? [];
      const found = argument && readQuestion(reading, argument);
      return found && { kind: 'answered', path: found.path };
    }
    case 'absentAs': return readAbsentAs(reading, node);
    case 'ticked': return readTicked(reading, node);
    case 'ageUnder': case 'ageAtLeast': return readAge(reading, node);
    case 'count': case 'band': case 'hoursBetween': {
      const words = wordsOf(reading, node);
      return report(reading, 'type-mismatch', node,
        `“${words}” is a number; say how it compares.`,
        `Write, for example, \`${words} ${called === 'band' ? '== 3' : called === 'count' ? '>= 1' : '<= 24'}\`.`);
    }
    default: return refuseCall(reading, node);
  }
}

function readAbsentAs(reading: Reading, node: CallNode): Tree | undefined {
  const [argument, reason] = readArguments(reading, node, { least: 2, most: 2 }, "absentAs(question, 'not-known')") ?? [];
  if (!argument || !reason) return undefined;
  const found = readQuestion(reading, argument);
  const value = literalOf(reason);
  if (typeof value !== 'string') {
    return report(reading, 'type-mismatch', reason,
      'The reason is one of the absent reasons, in quotes.',
      `They are ${ABSENT_REASONS.join(', ')}.`);
  }
  if (!found) return undefined;
  const allowed = found.question.absent.map((choice) => choice.reason);
  const known = ABSENT_REASONS.find((candidate) => candidate === value);
  if (known && allowed.includes(known)) return { kind: 'absent-as', path: found.path, reason: known };
  const near = suggest(value, allowed);
  const allowedOnes = allowed.length === 0 ? `“${found.name}” may not be absent.` : `Allowed are ${allowed.join(', ')}.`;
  return report(reading, 'code-not-in-list', reason,
    `“${value}” is not an absent reason of “${found.name}”.`,
    near ? `Did you mean '${near}'?` : allowedOnes);
}

function readTicked(reading: Reading, node: CallNode): Tree | undefined {
  const [argument, list] = readArguments(reading, node, { least: 1, most: 2 }, "ticked(question)` or `ticked(question, ['code'])") ?? [];
  const found = argument && readQuestion(reading, argument);
  if (!found) return undefined;
  const { path, name, question } = found;
  if (question.type === 'tick') {
    return list ? report(reading, 'type-mismatch', list, `“${name}” is one tick and has no codes.`) : { kind: 'ticked', path, of: { kind: 'tick' } };
  }
  const of: Ticked | undefined = question.type === 'choices' ? { kind: 'choices', codes: codesOf(question).filter((code) => !question.none || code !== 'none') }
    : question.type === 'grid' ? readCells(reading, argument, found, question) : refuseKind(reading, argument, found, 'ticked');
  if (!of || !list) return of && { kind: 'ticked', path, of };
  const elements = elementsOf(list);
  if (!elements || elements.length === 0) {
    return report(reading, 'type-mismatch', list,
      'The codes are a list in square brackets.',
      `Write, for example, \`ticked(${name}, ['${of.kind === 'grid' ? of.rows[0] : of.codes[0]}'])\`.`);
  }
  const known = question.type === 'choices' ? codesOf(question) : of.kind === 'grid' ? of.rows : [];
  const chosen = elements.map((element) => readCode(reading, element, known, name));
  if (chosen.some((code) => code === undefined)) return undefined;
  const codes = [...new Set(chosen as string[])];
  return { kind: 'ticked', path, of: of.kind === 'grid' ? { ...of, rows: codes } : { kind: 'choices', codes } };
}

function readCells(reading: Reading, node: CelNode, { name }: Argument, grid: GridQuestion): ({ readonly kind: 'grid' } & Cells) | undefined {
  const columns = grid.columns.filter(({ type }) => type === 'tick').map(({ id }) => id);
  if (columns.length === 0) return report(reading, 'type-mismatch', node, `No column of “${name}” is a tick.`, `Write \`answered(${name})\`.`);
  return { kind: 'grid', rows: grid.rows.map(({ id }) => id), columns };
}

function refuseKind(reading: Reading, node: CelNode, { question, name }: Argument, called: string): undefined {
  const { is, write } = describeQuestion(question, name);
  return report(reading, 'type-mismatch', node, `“${name}” is ${is}, which “${called}” does not read.`, `Write \`${write}\`.`);
}

/** Reads the question in `count(...)`: choices, a list or a grid. */
export function readCount(reading: Reading, node: CallNode): { readonly path: Path; readonly of: Counted } | undefined {
  refuseInCondition(reading, node, 'A count');
  const [argument] = readArguments(reading, node, { least: 1, most: 1 }, 'count(question)') ?? [];
  const found = argument && readQuestion(reading, argument);
  if (!found) return undefined;
  const { path, question } = found;
  if (question.type === 'list') return { path, of: { kind: 'list' } };
  if (question.type === 'choices') return { path, of: { kind: 'choices', codes: codesOf(question).filter((code) => !question.none || code !== 'none') } };
  if (question.type !== 'grid') return refuseKind(reading, argument, found, 'count');
  const cells = readCells(reading, argument, found, question);
  return cells && { path, of: { ...cells, tickOnly: cells.columns.length === question.columns.length } };
}

/** Reads the category in `band(...)`. */
export function readBand(reading: Reading, node: CallNode): Path | undefined {
  const [argument] = readArguments(reading, node, { least: 1, most: 1 }, 'band(question)') ?? [];
  const found = argument && readQuestion(reading, argument);
  if (!found) return undefined;
  return found.question.type === 'category' ? found.path : refuseKind(reading, argument, found, 'band');
}

/** Reads the two moments in `hoursBetween(...)`. */
export function readHours(reading: Reading, node: CallNode): { readonly from: TimeOperand; readonly to: TimeOperand } | undefined {
  refuseInCondition(reading, node, 'A span of time');
  const [first, second] = readArguments(reading, node, { least: 2, most: 2 }, 'hoursBetween(leftAt, returnedAt)') ?? [];
  if (!first || !second) return undefined;
  const from = readMoment(reading, first);
  const to = readMoment(reading, second);
  return from && to && { from, to };
}

function readMoment(reading: Reading, node: CelNode): TimeOperand | undefined {
  const named = resolveName(reading, node);
  if (!named) return undefined;
  if (named.kind === 'saved') return { kind: 'saved' };
  if (named.kind === 'term') {
    return report(reading, 'type-mismatch', node,
      `“${named.term.id}” is a term; a question about a point in time is named here.`);
  }
  const { path, name, question } = named;
  if (question.type === 'date-time' || question.type === 'moment') return { kind: 'answer', path, type: question.type };
  return report(reading, 'type-mismatch', node,
    `“${name}” is ${describeQuestion(question, name).is}; hours are counted between points in time.`,
    'Ask for a date-time.');
}
