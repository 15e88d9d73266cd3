import type { Formula, TimeOperand } from '../../compiler/expression/formula.ts';
import { unreachable } from '../../compiler/unreachable.ts';

/** Tells whether a formula depends on the moment at which the record was saved. */
export function readsSaved(formula: Formula): boolean {
  switch (formula.kind) {
    case 'and': case 'or': return formula.parts.some(readsSaved);
    case 'some': case 'every': return readsSaved(formula.item);
    case 'term': return readsSaved(formula.formula);
    case 'age-under': return formula.on === undefined;
    case 'compare-times': return isSaved(formula.left) || isSaved(formula.right);
    case 'hours-between': return isSaved(formula.from) || isSaved(formula.to);
    case 'always': case 'compare': case 'among': case 'includes': case 'answered': case 'absent-as': case 'ticked': case 'count': return false;
    default: return unreachable(formula);
  }
}

function isSaved({ kind }: TimeOperand): boolean {
  return kind === 'saved';
}
