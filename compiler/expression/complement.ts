import { unreachable } from '../unreachable.ts';
import type { Comparison, Formula, Path } from './formula.ts';

const OPPOSITE: Readonly<Record<Comparison, Comparison>> = { '==': '!=', '!=': '==', '<': '>=', '>=': '<', '>': '<=', '<=': '>' };

/** What holds wherever a formula does not: its opposite, or no answer to what it reads. Comparisons of times are left open: they count as possible. */
export function complement(formula: Formula): Formula {
  switch (formula.kind) {
    case 'always': return { kind: 'always', value: !formula.value };
    case 'and': return { kind: 'or', parts: formula.parts.map(complement) };
    case 'or': return { kind: 'and', parts: formula.parts.map(complement) };
    case 'term': return complement(formula.formula);
    case 'compare': return unlessAnswered(formula.path, { ...formula, op: OPPOSITE[formula.op] });
    case 'among': case 'includes': return unlessAnswered(formula.path, { ...formula, negated: !formula.negated });
    case 'answered': case 'absent-as': case 'ticked': case 'age-under': return { ...formula, negated: !formula.negated };
    case 'count': return { ...formula, op: OPPOSITE[formula.op] };
    case 'some': case 'every': case 'compare-times': case 'hours-between': return { kind: 'always', value: true };
    default: return unreachable(formula);
  }
}

function unlessAnswered(path: Path, opposite: Formula): Formula {
  return { kind: 'or', parts: [{ kind: 'answered', path, negated: true }, opposite] };
}
