import type { Formula, Path, TimeOperand } from '../../expression/formula.ts';
import { unreachable } from '../../unreachable.ts';

/** How names are said in the other version: of a path from the object in scope, and of a code or row of the question at that path. */
export interface Dictionary {
  path(path: Path): Path;
  code(path: Path, code: string): string;
  /** Inside the items of the list at a path. */
  inside(path: Path): Dictionary;
}

/** Says a formula in the names of the other version; terms are replaced by what they mean. */
export function translateFormula(formula: Formula, names: Dictionary): Formula {
  const inner = (part: Formula) => translateFormula(part, names);
  switch (formula.kind) {
    case 'always': return formula;
    case 'and': case 'or': return { ...formula, parts: formula.parts.map(inner) };
    case 'compare': return { ...formula, path: names.path(formula.path), value: typeof formula.value === 'string' ? names.code(formula.path, formula.value) : formula.value };
    case 'among': return { ...formula, path: names.path(formula.path), values: formula.values.map((value) => (typeof value === 'string' ? names.code(formula.path, value) : value)) };
    case 'includes': return { ...formula, path: names.path(formula.path), code: names.code(formula.path, formula.code) };
    case 'answered': case 'absent-as': return { ...formula, path: names.path(formula.path) };
    case 'ticked': return { ...formula, path: names.path(formula.path), of: cells(formula.of, formula.path, names) };
    case 'count': return { ...formula, path: names.path(formula.path), of: cells(formula.of, formula.path, names) };
    case 'some': case 'every': return { ...formula, path: names.path(formula.path), item: translateFormula(formula.item, names.inside(formula.path)) };
    case 'age-under': return { ...formula, path: names.path(formula.path), ...(formula.on ? { on: names.path(formula.on) } : {}) };
    case 'compare-times': return { ...formula, left: operand(formula.left, names), right: operand(formula.right, names) };
    case 'hours-between': return { ...formula, from: operand(formula.from, names), to: operand(formula.to, names) };
    case 'term': return inner(formula.formula);
    default: return unreachable(formula);
  }
}

function cells<T extends { readonly kind: string; readonly codes?: readonly string[]; readonly rows?: readonly string[]; readonly columns?: readonly string[] }>(of: T, path: Path, names: Dictionary): T {
  const said = (codes: readonly string[]) => codes.map((code) => names.code(path, code));
  return { ...of, ...(of.codes ? { codes: said(of.codes) } : {}), ...(of.rows ? { rows: said(of.rows) } : {}), ...(of.columns ? { columns: said(of.columns) } : {}) };
}

function operand(time: TimeOperand, names: Dictionary): TimeOperand {
  return time.kind === 'answer' ? { ...time, path: names.path(time.path) } : time;
}
