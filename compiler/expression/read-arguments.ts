import type { Question } from '../model/question.ts';
import type { CelNode } from './cel.ts';
import { report, type Reading } from './reading.ts';
import { resolveName } from './resolve-name.ts';
import type { Path } from './formula.ts';

/** A call of a function by name. */
export type CallNode = Extract<CelNode, { op: 'call' }>;

/** A question named as an argument. */
export interface Argument {
  readonly path: Path;
  readonly name: string;
  readonly question: Question;
}

/** The arguments of a call when there are as many as the function takes; `form` shows how it is written. */
export function readArguments(reading: Reading, node: CallNode, count: { readonly least: number; readonly most: number }, form: string): readonly CelNode[] | undefined {
  const [called, given] = node.args;
  if (given.length >= count.least && given.length <= count.most) return given;
  return report(reading, 'type-mismatch', node,
    `“${called}” has ${given.length === 0 ? 'nothing' : 'a wrong number of things'} in its brackets.`,
    `Write \`${form}\`.`);
}

/** The question that an argument names. */
export function readQuestion(reading: Reading, node: CelNode): Argument | undefined {
  const named = resolveName(reading, node);
  if (!named) return undefined;
  if (named.kind === 'question') return named;
  const what = named.kind === 'saved' ? '“saved” is the moment of saving' : `“${named.term.id}” is a term`;
  return report(reading, 'type-mismatch', node, `${what}; a question is named here.`);
}
