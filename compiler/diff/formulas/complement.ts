import type { Comparison, Formula } from '../../expression/formula.ts';
import { unreachable } from '../../unreachable.ts';

const OPPOSITE = { '==': '!=', '!=': '==', '<': '>=', '<=': '>', '>': '<=', '>=': '<' } as const satisfies Readonly<Record<Comparison, Comparison>>;

/**
 * The formula that holds where another does not, unanswered questions included. What a formula cannot say of times becomes always so, so
 * the complement may hold too often, never too rarely.
 */
export function complement(formula: Formula): Formula {
  switch (formula.kind) {
    case 'always': return { kind: 'always', value: !formula.value };
    case 'and': return { kind: 'or', parts: formula.parts.map(complement) };
    case 'or': return { kind: 'and', parts: formula.parts.map(complement) };
    case 'compare': return orUnanswered(formula.path, { ...formula, op: OPPOSITE[formula.op] });
    case 'among': case 'includes': return orUnanswered(formula.path, { ...formula, negated: !formula.negated });
    case 'answered': case 'absent-as': case 'ticked': case 'age-under': return { ...formula, negated: !formula.negated };
    case 'count': return { ...formula, op: OPPOSITE[formula.op] };
    case 'some': case 'every': return orUnanswered(formula.path, { ...formula, kind: formula.kind === 'some' ? 'every' : 'some', item: complement(formula.item) });
    case 'compare-times': case 'hours-between': return { kind: 'always', value: true };
    case 'term': return complement(formula.formula);
    default: return unreachable(formula);
  }
}

function orUnanswered(path: readonly string[], opposite: Formula): Formula {
  return { kind: 'or', parts: [opposite, { kind: 'answered', path, negated: true }] };
}
