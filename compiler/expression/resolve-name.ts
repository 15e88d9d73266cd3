import type { Question, Shape } from '../model/question.ts';
import { suggest } from '../suggest.ts';
import type { CelNode } from './cel.ts';
import { describeQuestion } from './describe-question.ts';
import type { Scope } from './expression.ts';
import type { Path } from './formula.ts';
import { report, type Reading } from './reading.ts';

type Term = Scope['terms'] extends ReadonlyMap<string, infer T> ? T : never;

/** What a name stands for. `path` leads from the object in scope; `name` is as written. */
export type Named =
  | { readonly kind: 'question'; readonly path: Path; readonly name: string; readonly question: Question }
  | { readonly kind: 'term'; readonly term: Term }
  | { readonly kind: 'saved' };

interface Step {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The steps of `a.b.c`; nothing when the node is no name. */
export function stepsOf(node: CelNode): readonly Step[] | undefined {
  if (node.op === 'id') return [{ name: node.args, start: node.start, end: node.end }];
  if (node.op !== '.') return undefined;
  const [base, name] = node.args;
  const steps = stepsOf(base);
  return steps && [...steps, { name, start: node.end - name.length, end: node.end }];
}

/** The `list[0]` that a name begins with. */
function findEntry(node: CelNode): CelNode | undefined {
  if (node.op === '[]') return node;
  return node.op === '.' ? findEntry(node.args[0]) : undefined;
}

/** Finds what a name stands for, through component questions; what is wrong with it is reported. */
export function resolveName(reading: Reading, node: CelNode): Named | undefined {
  const steps = stepsOf(node);
  const [root, ...rest] = steps ?? [];
  const entry = steps ? undefined : findEntry(node);
  if (entry) {
    return report(reading, 'not-in-language', entry,
      'A single entry of a list cannot be named.',
      'Write `list.exists(x, …)` or `list.all(x, …)`.');
  }
  if (!root) return report(reading, 'type-mismatch', node, `“${reading.text.slice(node.start, node.end)}” stands where a question is named.`);
  const { shape, variable } = reading.frame;
  if (variable !== undefined) {
    if (root.name !== variable) return reportOuter(reading, root, variable);
    if (rest.length === 0) {
      return report(reading, 'type-mismatch', root,
        `“${variable}” is a whole entry: name one of its questions.`,
        `Write, for example, \`${variable}.${shape.questions[0]?.id ?? 'question'}\`.`);
    }
    return walkSteps(reading, shape, variable, rest);
  }
  const other = hasQuestion(shape, root.name) ? undefined : resolveOther(reading, root);
  if (!other) return walkSteps(reading, shape, undefined, steps ?? []);
  if (rest[0]) return report(reading, 'type-mismatch', rest[0], `“${root.name}” has no parts, so “${rest[0].name}” means nothing.`);
  return other;
}

/** Looks at the question that a node names, without reporting anything. */
export function peekQuestion(reading: Reading, node: CelNode): Question | undefined {
  const named = stepsOf(node) && resolveName({ ...reading, problems: [] }, node);
  return named?.kind === 'question' ? named.question : undefined;
}

function resolveOther(reading: Reading, root: Step): Named | undefined {
  const term = reading.scope.terms.get(root.name);
  if (term) return { kind: 'term', term };
  return root.name === 'saved' ? { kind: 'saved' } : undefined;
}

function hasQuestion(shape: Shape, id: string): boolean {
  return shape.questions.some((question) => question.id === id);
}

function walkSteps(reading: Reading, from: Shape, variable: string | undefined, steps: readonly Step[]): Named | undefined {
  let shape: Shape | undefined = from;
  let question: Question | undefined;
  let name = variable ?? '';
  for (const step of steps) {
    if (!shape) return question && reportPart(reading, step, question, name);
    const found: Question | undefined = shape.questions.find((candidate) => candidate.id === step.name);
    if (!found) return reportUnknown(reading, step, shape, name);
    question = found;
    name = name === '' ? step.name : `${name}.${step.name}`;
    shape = found.type === 'component' ? found.shape : undefined;
  }
  return question && { kind: 'question', path: steps.map((step) => step.name), name, question };
}

function reportUnknown(reading: Reading, step: Step, shape: Shape, within: string): undefined {
  const outermost = within === '';
  const others = outermost ? [...reading.scope.terms.keys(), ...(reading.scope.use === 'rule' ? ['saved'] : [])] : [];
  const near = suggest(step.name, [...shape.questions.map(({ id }) => id), ...others]) ?? findBelow(shape, step.name);
  const message = outermost ? `There is no question or term “${step.name}” here.` : `“${within}” has no question “${step.name}”.`;
  return report(reading, 'unknown-name', step, message, near && `Did you mean “${near}”?`);
}

/** A question of that id inside a component, as it would have to be named. */
function findBelow(shape: Shape, id: string): string | undefined {
  for (const question of shape.questions) {
    if (question.type !== 'component') continue;
    const below = hasQuestion(question.shape, id) ? id : findBelow(question.shape, id);
    if (below !== undefined) return `${question.id}.${below}`;
  }
  return undefined;
}

function reportPart(reading: Reading, step: Step, question: Question, name: string): undefined {
  if (question.type === 'list') {
    return report(reading, 'type-mismatch', step,
      `“${name}” is a list, so “${step.name}” belongs to each of its entries.`,
      `Write \`${name}.exists(x, …)\` or \`${name}.all(x, …)\` and inside it \`x.${step.name}\`.`);
  }
  const { is, write } = describeQuestion(question, name);
  return report(reading, 'type-mismatch', step, `“${name}” is ${is}; “${step.name}” in it cannot be named.`, `Write \`${write}\`.`);
}

function reportOuter(reading: Reading, root: Step, variable: string): undefined {
  if (reading.frame.taken.has(root.name)) {
    return report(reading, 'not-in-language', root,
      `Inside \`exists\` and \`all\` only “${variable}” can be named; “${root.name}” stands outside.`,
      'Put what reads other answers outside the brackets, joined with `&&`.');
  }
  const known = reading.frame.shape.questions.map(({ id }) => id);
  const near = suggest(root.name, [variable]) ?? (known.includes(root.name) ? `${variable}.${root.name}` : undefined);
  return report(reading, 'unknown-name', root,
    `Inside \`exists\` and \`all\` only “${variable}” can be named; there is no “${root.name}”.`,
    near && `Did you mean “${near}”?`);
}
