import type { Comparison, Formula } from '../../compiler/expression/formula.ts';
import { unreachable } from '../../compiler/unreachable.ts';

const NEIGHBOURS: Readonly<Record<Comparison, readonly Comparison[]>> = { '==': ['!='], '!=': ['=='], '<': ['<=', '>'], '<=': ['<', '>'], '>': ['>=', '<'], '>=': ['>', '<'] };

/** Every formula that differs from one in a single small thing: a code, a number, a comparison, a part left out. */
export function mutateFormula(formula: Formula): readonly Formula[] {
  switch (formula.kind) {
    case 'always': return [];
    case 'and': case 'or': return [
      { ...formula, kind: formula.kind === 'and' ? 'or' : 'and' },
      ...(formula.parts.length > 1 ? formula.parts.map((_, left): Formula => ({ ...formula, parts: formula.parts.filter((__, index) => index !== left) })) : []),
      ...formula.parts.flatMap((part, place) => mutateFormula(part).map((other): Formula => ({ ...formula, parts: formula.parts.map((one, index) => (index === place ? other : one)) }))),
    ];
    case 'term': return mutateFormula(formula.formula);
    case 'some': case 'every': return [{ ...formula, kind: formula.kind === 'some' ? 'every' : 'some' }, ...mutateFormula(formula.item).map((item): Formula => ({ ...formula, item }))];
    case 'compare': {
      const { op, value } = formula;
      const values = typeof value === 'number' ? [value - 1, value + 1] : typeof value === 'boolean' ? [!value] : [`${value}~`];
      return [...values.map((other) => ({ ...formula, value: other })), ...(typeof value === 'boolean' ? [] : NEIGHBOURS[op].map((other) => ({ ...formula, op: other })))];
    }
    case 'among': return [{ ...formula, negated: !formula.negated }, ...formula.values.map((_, left) => ({ ...formula, values: formula.values.filter((__, index) => index !== left) }))];
    case 'includes': return [{ ...formula, code: `${formula.code}~` }, { ...formula, negated: !formula.negated }];
    case 'answered': return [{ ...formula, negated: !formula.negated }, { kind: 'always', value: true }, { kind: 'always', value: false }];
    case 'absent-as': return [{ ...formula, negated: !formula.negated }, { kind: 'always', value: formula.negated }, { kind: 'answered', path: formula.path, negated: !formula.negated }];
    case 'ticked': return [{ ...formula, negated: !formula.negated }, { kind: 'always', value: formula.negated }, ...withLess(formula.of).map((of) => ({ ...formula, of }))];
    case 'count': return [
      ...[formula.value - 1, formula.value + 1].map((value) => ({ ...formula, value })), ...NEIGHBOURS[formula.op].map((op) => ({ ...formula, op })), ...withLess(formula.of).map((of) => ({ ...formula, of })),
    ];
    case 'age-under': return [{ ...formula, negated: !formula.negated }, ...[formula.years - 1, formula.years + 1].map((years) => ({ ...formula, years }))];
    case 'compare-times': {
      const { '<': under, '<=': notOver, '>': over, '>=': notUnder } = { '<': ['<=', '>='], '<=': ['<', '>'], '>': ['>=', '<='], '>=': ['>', '<'] } as const;
      return { '<': under, '<=': notOver, '>': over, '>=': notUnder }[formula.op].map((op) => ({ ...formula, op }));
    }
    case 'hours-between': return [...[formula.value - 1, formula.value + 1].map((value) => ({ ...formula, value })), ...NEIGHBOURS[formula.op].map((op) => ({ ...formula, op }))];
    default: return unreachable(formula);
  }
}

/** What can be ticked or counted, with one code, row or column less. */
function withLess<Of extends Extract<Formula, { kind: 'ticked' | 'count' }>['of']>(of: Of): Of[] {
  const less = (all: readonly string[]) => all.map((_, left) => all.filter((__, index) => index !== left));
  if (of.kind === 'choices') return less(of.codes).map((codes) => ({ ...of, codes }));
  if (of.kind === 'grid') return [...less(of.rows).map((rows) => ({ ...of, rows })), ...less(of.columns).map((columns) => ({ ...of, columns }))];
  return [];
}
