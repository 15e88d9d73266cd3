import { unreachable } from '../unreachable.ts';
import type { Comparison, Formula, Path } from './formula.ts';
import { simplify } from './simplify.ts';
import type { Tree } from './tree.ts';

const OPPOSITE = { '==': '!=', '!=': '==', '<': '>=', '<=': '>', '>': '<=', '>=': '<' } as const satisfies Readonly<Record<Comparison, Comparison>>;

/** The formula that holds exactly where the answers show that the tree is true. */
export function holds(tree: Tree): Formula {
  return simplify(push(tree, true));
}

/** The formula that holds exactly where the answers show that the tree is false: not where it is merely unknown. */
export function fails(tree: Tree): Formula {
  return simplify(push(tree, false));
}

/** Pushes a negation (`wanted` false) down to the atoms by the laws of De Morgan. */
function push(tree: Tree, wanted: boolean): Formula {
  switch (tree.kind) {
    case 'constant': return { kind: 'always', value: tree.value === wanted };
    case 'and': case 'or': return { kind: (tree.kind === 'and') === wanted ? 'and' : 'or', parts: tree.parts.map((part) => push(part, wanted)) };
    case 'not': return push(tree.part, !wanted);
    case 'some': case 'every': return { kind: (tree.kind === 'some') === wanted ? 'some' : 'every', path: tree.path, item: push(tree.item, wanted) };
    case 'term': return { kind: 'term', id: tree.id, say: tree.say, negated: !wanted, formula: push(tree.tree, wanted) };
    case 'compare':
      if (typeof tree.value === 'boolean') return { kind: 'compare', path: tree.path, op: '==', value: tree.value === wanted };
      return { kind: 'compare', path: bandPath(tree), op: wanted ? tree.op : OPPOSITE[tree.op], value: tree.value };
    case 'among': return { kind: 'among', path: bandPath(tree), values: tree.values, negated: !wanted };
    case 'count': case 'hours-between': return { ...tree, op: wanted ? tree.op : OPPOSITE[tree.op] };
    case 'compare-times': return { ...tree, op: wanted ? tree.op : OPPOSITE[tree.op] };
    case 'includes': case 'answered': case 'absent-as': case 'ticked': case 'age-under': return { ...tree, negated: !wanted };
    default: return unreachable(tree);
  }
}

/** A category's band is a member of its answer, so the normal form reads it as a number one step below. */
function bandPath({ path, band }: { readonly path: Path; readonly band?: true }): Path {
  return band ? [...path, 'band'] : path;
}
