import type { Formula } from '../../expression/formula.ts';
import { isSatisfiable, whole } from '../../expression/satisfiable.ts';
import { simplify } from '../../expression/simplify.ts';
import type { Shape } from '../../model/question.ts';
import { unreachable } from '../../unreachable.ts';
import type { Likely, Shift } from '../difference.ts';
import { complement } from './complement.ts';
import { confine } from './confine.ts';

/** A formula as each version says it. */
export interface BothSayings {
  readonly inOld: Formula;
  readonly inNew: Formula;
}

/** Tells whether some record of a shape makes a formula hold. */
export function mayHold(formula: Formula, shape: Shape): Likely {
  const confined = confine(formula, shape);
  if (!isSatisfiable(whole(confined, shape), shape)) return 'no';
  return isDecided(confined) ? 'yes' : 'perhaps';
}

/** Compares when two formulas hold; each is given in the names of both versions. */
export function relate(before: BothSayings, after: BothSayings, shapes: { readonly before: Shape; readonly after: Shape }): Shift {
  const both = (holds: BothSayings, not: BothSayings) => ({
    inOld: mayHold(without(holds.inOld, not.inOld), shapes.before),
    inNew: mayHold(without(holds.inNew, not.inNew), shapes.after),
  });
  return { gained: both(after, before), lost: both(before, after) };
}

/** Holds where one formula does and the other does not. What both have in common is taken out first, so that it need not be decided. */
function without(holds: Formula, not: Formula): Formula {
  const demanded = new Set(partsOf(holds, 'and').map(spell));
  const excluded = new Set(partsOf(not, 'or').map(spell));
  const alternatives = partsOf(holds, 'or').filter((part) => !excluded.has(spell(part)));
  const failing = partsOf(not, 'and').filter((part) => !demanded.has(spell(part)));
  return simplify({ kind: 'and', parts: [{ kind: 'or', parts: alternatives }, complement({ kind: 'and', parts: failing })] });
}

function partsOf(formula: Formula, kind: 'and' | 'or'): readonly Formula[] {
  return formula.kind === kind ? formula.parts : [formula];
}

function spell(formula: Formula): string {
  return JSON.stringify(formula);
}

/** Tells whether satisfiability is decided for every atom of a formula, so that a record surely exists. */
function isDecided(formula: Formula): boolean {
  switch (formula.kind) {
    case 'always': case 'compare': case 'among': case 'includes': case 'answered': case 'absent-as': return true;
    case 'ticked': return formula.of.kind !== 'grid';
    case 'and': case 'or': return formula.parts.every(isDecided);
    case 'some': return isDecided(formula.item);
    case 'term': return isDecided(formula.formula);
    case 'age-under': return !formula.on;
    case 'every': case 'count': case 'compare-times': case 'hours-between': return false;
    default: return unreachable(formula);
  }
}
