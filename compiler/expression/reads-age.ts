import { unreachable } from '../unreachable.ts';
import type { Formula } from './formula.ts';

/** Tells whether a formula depends on somebody's age. */
export function readsAge(formula: Formula): boolean {
  switch (formula.kind) {
    case 'age-under': return true;
    case 'and': case 'or': return formula.parts.some(readsAge);
    case 'some': case 'every': return readsAge(formula.item);
    case 'term': return readsAge(formula.formula);
    case 'always': case 'compare': case 'among': case 'includes': case 'answered': case 'absent-as': case 'ticked': case 'count':
    case 'compare-times': case 'hours-between': return false;
    default: return unreachable(formula);
  }
}
