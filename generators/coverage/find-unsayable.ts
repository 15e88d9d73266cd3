import type { Formula } from '../../compiler/expression/formula.ts';
import { isSayable } from '../../compiler/expression/to-json-schema.ts';
import { unreachable } from '../../compiler/unreachable.ts';

/** What in a formula JSON Schema cannot say, in words; nothing when it can say it all. */
export function findUnsayable(formula: Formula): string | undefined {
  switch (formula.kind) {
    case 'age-under': return 'an age';
    case 'compare-times': return 'how times compare';
    case 'hours-between': return 'a span of time';
    case 'and': case 'or': return formula.parts.map(findUnsayable).find((found) => found !== undefined);
    case 'some': case 'every': return findUnsayable(formula.item);
    case 'term': return findUnsayable(formula.formula);
    case 'count': return isSayable(formula) ? undefined : 'a count';
    case 'always': case 'compare': case 'among': case 'includes': case 'answered': case 'absent-as': case 'ticked': return undefined;
    default: return unreachable(formula);
  }
}
