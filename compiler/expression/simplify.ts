import type { Formula } from './formula.ts';
import { unreachable } from '../unreachable.ts';

/** Flattens nested joins and takes out what is always or never so. Terms stay as they are unless they are always or never so. */
export function simplify(formula: Formula): Formula {
  switch (formula.kind) {
    case 'and': case 'or': return simplifyJoin(formula);
    case 'some': case 'every': {
      const item = simplify(formula.item);
      // Whatever the entries, the list must be there, so `every` is never always so.
      if (formula.kind === 'some' && item.kind === 'always' && !item.value) return item;
      return { ...formula, item };
    }
    case 'term': {
      const meaning = simplify(formula.formula);
      return meaning.kind === 'always' ? meaning : { ...formula, formula: meaning };
    }
    case 'always': case 'compare': case 'among': case 'includes': case 'answered': case 'absent-as': case 'ticked': case 'count':
    case 'age-under': case 'compare-times': case 'hours-between':
      return formula;
    default: return unreachable(formula);
  }
}

function simplifyJoin({ kind, parts }: Extract<Formula, { kind: 'and' | 'or' }>): Formula {
  const decisive = kind === 'or'; // a part that is always so decides an `or`, one that is never so an `and`
  const kept: Formula[] = [];
  for (const part of parts.map(simplify)) {
    if (part.kind === 'always' && part.value === decisive) return part;
    if (part.kind === 'always') continue;
    if (part.kind === kind) kept.push(...part.parts);
    else kept.push(part);
  }
  const [only] = kept;
  if (!only) return { kind: 'always', value: !decisive };
  return kept.length === 1 ? only : { kind, parts: kept };
}
