import type { CelNode } from './cel.ts';
import { describeQuestion } from './describe-question.ts';
import { readCall } from './read-call.ts';
import { readComparison } from './read-comparison.ts';
import { readIn } from './read-in.ts';
import { readMacro } from './read-macro.ts';
import { report, wordsOf, type Reading } from './reading.ts';
import { resolveName } from './resolve-name.ts';
import { findRuleOnly } from './rule-only.ts';
import type { Tree } from './tree.ts';

/** Reads a node that is true, false or unknown. Problems are collected, so that both sides of a join are always read. */
export function readTree(reading: Reading, node: CelNode): Tree | undefined {
  switch (node.op) {
    case '&&': case '||': return readJoin(reading, node);
    case '!_': {
      const part = readTree(reading, node.args);
      return part && { kind: 'not', part };
    }
    case '==': case '!=': case '<': case '<=': case '>': case '>=': return readComparison(reading, node);
    case 'in': return readIn(reading, node);
    case 'id': case '.': case '[]': return readName(reading, node);
    case 'call': return readCall(reading, node);
    case 'rcall': return readMacro(reading, node);
    case 'value': return readValue(reading, node);
    case '?:': return report(reading, 'not-in-language', node,
      '“? :” is not part of the language.',
      'Write `(a && b) || (!a && c)`, or two questions or rules.');
    case '+': case '-': case '*': case '/': case '%': case '-_':
      return report(reading, 'not-in-language', node, `“${wordsOf(reading, node)}” calculates, and expressions do not.`);
    case 'list': case 'map':
      return report(reading, 'type-mismatch', node,
        `“${wordsOf(reading, node)}” by itself is neither true nor false.`,
        'A list of codes stands after `in`.');
    default: return report(reading, 'not-in-language', node, `“${wordsOf(reading, node)}” is not part of the language.`);
  }
}

type JoinNode = Extract<CelNode, { op: '&&' | '||' }>;

/** `a && b && c` is parsed as pairs leaning left; they are read as one list. */
function readJoin(reading: Reading, node: JoinNode): Tree | undefined {
  const nodes: CelNode[] = [];
  let rest: CelNode = node;
  while (rest.op === node.op) {
    const [left, right]: [CelNode, CelNode] = (rest as JoinNode).args;
    nodes.unshift(right);
    rest = left;
  }
  const parts = [rest, ...nodes].map((part) => readTree(reading, part));
  return parts.some((part) => part === undefined) ? undefined : { kind: node.op === '&&' ? 'and' : 'or', parts: parts as Tree[] };
}

function readName(reading: Reading, node: CelNode): Tree | undefined {
  const named = resolveName(reading, node);
  if (!named) return undefined;
  if (named.kind === 'saved') {
    return report(reading, 'type-mismatch', node,
      '“saved” is a moment, neither true nor false.',
      'Compare it: `reviewOn > saved`.');
  }
  if (named.kind === 'term') {
    const { id, say, expression } = named.term;
    const ruleOnly = reading.scope.use === 'condition' ? findRuleOnly(expression.tree) : undefined;
    if (ruleOnly) {
      return report(reading, 'not-in-conditions', node,
        `The term “${id}” reads ${ruleOnly}, which has no place in a condition.`,
        'Write a rule, or ask a question that tells and use its answer.');
    }
    return { kind: 'term', id, say, tree: expression.tree };
  }
  const { question, path, name } = named;
  if (question.type === 'yes-no' || question.type === 'tick') return { kind: 'compare', path, op: '==', value: true };
  const { is, write } = describeQuestion(question, name);
  return report(reading, 'type-mismatch', node, `“${name}” is ${is}; by itself it is neither true nor false.`, `Write \`${write}\`.`);
}

function readValue(reading: Reading, node: CelNode): Tree | undefined {
  if (node.op === 'value' && typeof node.args === 'boolean') return { kind: 'constant', value: node.args };
  const help = node.op === 'value' && typeof node.args === 'string' ? "To compare with several codes write `question in ['a', 'b']`." : undefined;
  return report(reading, 'type-mismatch', node, `“${wordsOf(reading, node)}” by itself is neither true nor false.`, help);
}
