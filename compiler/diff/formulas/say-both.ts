import type { Formula, Path } from '../../expression/formula.ts';
import { simplify } from '../../expression/simplify.ts';
import type { Names } from '../names.ts';
import type { BothSayings } from './relate.ts';
import { translateFormula, type Dictionary } from './translate-formula.ts';

/** Says an older version's formula, read in the object at an address, in the names of both versions. */
export function sayOld(formula: Formula, scope: Path, names: Names): BothSayings {
  return { inOld: simplify(translateFormula(formula, PLAIN)), inNew: simplify(translateFormula(formula, dictionary(scope, (name) => names.toNew(name)))) };
}

/** Says a newer version's formula in the names of both versions. */
export function sayNew(formula: Formula, scope: Path, names: Names): BothSayings {
  return { inOld: simplify(translateFormula(formula, dictionary(scope, (name) => names.toOld(name)))), inNew: simplify(translateFormula(formula, PLAIN)) };
}

/** Tells whether two formulas are the same but for declared names. */
export function isSameFormula(before: BothSayings, after: BothSayings): boolean {
  return JSON.stringify(before.inOld) === JSON.stringify(after.inOld);
}

const PLAIN: Dictionary = { path: (path) => path, code: (_, code) => code, inside: () => PLAIN };

/** Translates by the last step of each whole name: an object that moved elsewhere cannot be followed. */
function dictionary(scope: Path, translate: (name: string) => string): Dictionary {
  const last = (steps: Path) => translate(steps.join('.')).split('.').at(-1) ?? '';
  return {
    path: (path) => path.map((_, index) => last([...scope, ...path.slice(0, index + 1)])),
    code: (path, code) => last([...scope, ...path, code]),
    inside: (path) => dictionary([...scope, ...path], translate),
  };
}
