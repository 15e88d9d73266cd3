import { unreachable } from '../unreachable.ts';
import type { Expression } from './expression.ts';
import type { Path, TimeOperand } from './formula.ts';
import type { Tree } from './tree.ts';

/**
 * The questions that an expression reads, terms included, each once: ids from the object in scope, through lists without a position
 * (`['people', 'role']`; the list itself is there too). Of an age it is the person and the day, of a band the category.
 */
export function dependencies(expression: Expression): readonly Path[] {
  const byName = new Map(pathsIn(expression.tree).map((path) => [path.join('.'), path]));
  return [...byName.values()];
}

function pathsIn(tree: Tree): readonly Path[] {
  switch (tree.kind) {
    case 'constant': return [];
    case 'and': case 'or': return tree.parts.flatMap(pathsIn);
    case 'not': return pathsIn(tree.part);
    case 'some': case 'every': return [tree.path, ...pathsIn(tree.item).map((path) => [...tree.path, ...path])];
    case 'term': return pathsIn(tree.tree);
    case 'compare': case 'among': return [tree.path];
    case 'includes': case 'answered': case 'absent-as': case 'ticked': case 'count': return [tree.path];
    case 'age-under': return tree.on ? [tree.path, tree.on] : [tree.path];
    case 'compare-times': return [...timePath(tree.left), ...timePath(tree.right)];
    case 'hours-between': return [...timePath(tree.from), ...timePath(tree.to)];
    default: return unreachable(tree);
  }
}

function timePath(operand: TimeOperand): readonly Path[] {
  return operand.kind === 'answer' ? [operand.path] : [];
}
