import { suggest } from '../suggest.ts';
import type { CelNode } from './cel.ts';
import { FUNCTIONS, isFunction } from './functions.ts';
import { report, wordsOf, type Reading } from './reading.ts';

type Call = Extract<CelNode, { op: 'call' | 'rcall' }>;

/** Refuses a function or method that the language does not have, and says what to write instead. */
export function refuseCall(reading: Reading, node: Call): undefined {
  const [called] = node.args;
  const first = node.op === 'rcall' ? node.args[1] : node.args[1][0];
  const inner = first ? wordsOf(reading, first) : 'x';
  const message = `“${called}” is not part of the language.`;
  if (isFunction(called)) {
    return report(reading, 'not-in-language', node,
      `“${called}” takes its question in brackets.`,
      `Write \`${called}(${inner})\`.`);
  }
  if (called === 'matches' || called === 'startsWith' || called === 'endsWith') {
    return report(reading, 'not-in-language', node, message, 'Texts are not searched: give the question a `pattern`, or ask with a choice.');
  }
  if (node.op === 'rcall' && node.args[2][0] && (called === 'contains' || called === 'includes')) {
    return report(reading, 'not-in-language', node, message, `Write \`${wordsOf(reading, node.args[2][0])} in ${inner}\`.`);
  }
  const write = insteadOf(called, inner, reading.scope.use === 'condition' ? 'answered' : 'count');
  if (write !== undefined) return report(reading, 'not-in-language', node, message, `Write \`${write}\`.`);
  if (node.op === 'rcall') return report(reading, 'not-in-language', node, message, 'An answer has no methods but `exists` and `all` of a list.');
  const near = suggest(called, FUNCTIONS);
  return report(reading, 'unknown-name', node,
    `There is no function “${called}”.`,
    near ? `Did you mean “${near}”?` : `The functions are ${FUNCTIONS.join(', ')}.`);
}

function insteadOf(called: string, inner: string, counting: string): string | undefined {
  switch (called) {
    case 'has': return `answered(${inner})`;
    case 'size': case 'length': return `${counting}(${inner})`;
    case 'not': return `!${inner}`;
    case 'isEmpty': return `!answered(${inner})`;
    case 'exists_one': case 'filter': case 'map': case 'any': case 'some': return `${inner}.exists(x, …)`;
    case 'every': return `${inner}.all(x, …)`;
    case 'exists': case 'all': return `${inner}.${called}(x, …)`;
    case 'date': case 'timestamp': return "'2026-11-24'";
    case 'now': case 'today': return 'saved';
    case 'age': case 'ageAt': return 'ageUnder(child, 13)';
    case 'ageOver': return 'ageAtLeast(child, 18)';
    default: return undefined;
  }
}
