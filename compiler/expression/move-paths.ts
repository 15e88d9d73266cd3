import { unreachable } from '../unreachable.ts';
import type { Formula, Path, TimeOperand } from './formula.ts';

/** The same formula read from another object: `move` leads each path there. Paths inside list items stay. */
export function movePaths(formula: Formula, move: (path: Path) => Path): Formula {
  const time = (operand: TimeOperand): TimeOperand => (operand.kind === 'answer' ? { ...operand, path: move(operand.path) } : operand);
  switch (formula.kind) {
    case 'always': return formula;
    case 'and': case 'or': return { ...formula, parts: formula.parts.map((part) => movePaths(part, move)) };
    case 'term': return { ...formula, formula: movePaths(formula.formula, move) };
    case 'compare': case 'among': case 'includes': case 'answered': case 'absent-as': case 'ticked': case 'count': case 'some': case 'every':
      return { ...formula, path: move(formula.path) };
    case 'age-under': return { ...formula, path: move(formula.path), ...(formula.on ? { on: move(formula.on) } : {}) };
    case 'compare-times': return { ...formula, left: time(formula.left), right: time(formula.right) };
    case 'hours-between': return { ...formula, from: time(formula.from), to: time(formula.to) };
    default: return unreachable(formula);
  }
}
