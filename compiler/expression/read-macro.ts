import type { CelNode } from './cel.ts';
import { describeQuestion } from './describe-question.ts';
import { isFunction } from './functions.ts';
import { readTree } from './read-tree.ts';
import { report, type Frame, type Reading } from './reading.ts';
import { refuseCall } from './refuse-call.ts';
import { resolveName } from './resolve-name.ts';
import type { Tree } from './tree.ts';

type MacroNode = Extract<CelNode, { op: 'rcall' }>;

/** Reads `list.exists(x, ...)` and `list.all(x, ...)`; inside, only `x` can be named. */
export function readMacro(reading: Reading, node: MacroNode): Tree | undefined {
  const [called, receiver, given] = node.args;
  if (called !== 'exists' && called !== 'all') return refuseCall(reading, node);
  const named = resolveName(reading, receiver);
  if (!named) return undefined;
  if (named.kind !== 'question' || named.question.type !== 'list') {
    const { is, write } = named.kind === 'question' ? describeQuestion(named.question, named.name) : { is: 'not a question', write: 'list.exists(x, …)' };
    return report(reading, 'type-mismatch', receiver, `\`${called}\` goes through the entries of a list; this is ${is}.`, `Write \`${write}\`.`);
  }
  const [variable, body] = given;
  if (given.length !== 2 || !variable || !body || variable.op !== 'id') {
    return report(reading, 'type-mismatch', node,
      `\`${called}\` takes a new name for the entry and what must be true of it.`,
      `Write \`${named.name}.${called}(x, …)\`.`);
  }
  const taken = namesInSight(reading);
  if (taken.has(variable.args) || isFunction(variable.args)) {
    return report(reading, 'not-in-language', variable,
      `“${variable.args}” already has a meaning here.`,
      'Give the entry a name that is not used yet.');
  }
  const frame: Frame = { shape: named.question.item, variable: variable.args, taken };
  const item = readTree({ ...reading, frame }, body);
  return item && { kind: called === 'exists' ? 'some' : 'every', path: named.path, item };
}

function namesInSight({ frame, scope }: Reading): ReadonlySet<string> {
  const own = frame.variable === undefined ? frame.shape.questions.map(({ id }) => id) : [frame.variable];
  return new Set([...frame.taken, ...own, ...scope.terms.keys(), 'saved', 'answers']);
}
