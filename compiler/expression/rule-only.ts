import { unreachable } from '../unreachable.ts';
import type { Tree } from './tree.ts';

/** What an expression reads that only a rule may, in words; nothing when it is lawful in a condition. */
export function findRuleOnly(tree: Tree): string | undefined {
  switch (tree.kind) {
    case 'age-under': return 'an age';
    case 'compare-times': return 'how times compare';
    case 'hours-between': return 'a span of time';
    case 'count': return 'a count';
    case 'and': case 'or': return tree.parts.map(findRuleOnly).find((found) => found !== undefined);
    case 'not': return findRuleOnly(tree.part);
    case 'some': case 'every': return findRuleOnly(tree.item);
    case 'term': return findRuleOnly(tree.tree);
    case 'constant': case 'compare': case 'among': case 'includes': case 'answered': case 'absent-as': case 'ticked': return undefined;
    default: return unreachable(tree);
  }
}
