import type { Formula } from '../../compiler/expression/formula.ts';
import { unreachable } from '../../compiler/unreachable.ts';

/** A part of a formula that reads answers by itself. */
export type Atom = Exclude<Formula, { kind: 'and' | 'or' | 'term' | 'always' }>;

/** The atoms of a formula; what stands inside `some` and `every` belongs to them. */
export function listAtoms(formula: Formula): readonly Atom[] {
  switch (formula.kind) {
    case 'always': return [];
    case 'and': case 'or': return formula.parts.flatMap(listAtoms);
    case 'term': return listAtoms(formula.formula);
    case 'compare': case 'among': case 'includes': case 'answered': case 'absent-as': case 'ticked': case 'count': case 'some': case 'every':
    case 'age-under': case 'compare-times': case 'hours-between': return [formula];
    default: return unreachable(formula);
  }
}
