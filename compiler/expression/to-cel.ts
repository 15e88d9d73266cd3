import { unreachable } from '../unreachable.ts';
import type { Comparison, Counted, Formula, Path, Ticked, TimeOperand } from './formula.ts';

/**
 * The functions that portable rules call and an engine must be given. Their meaning:
 * - `ageUnder(person, years, on)`: true unless the person is certainly that old on the day; dates can be partial, `~` and estimates are a year out.
 * - `ageAtLeast(person, years, on)`: exactly the opposite.
 * - `isBefore(a, b)`, `isNotAfter(a, b)`, `isAfter(a, b)`, `isNotBefore(a, b)`: true only if certain, whatever day a partial time means; a
 *   date-time compares with a date by its date in London.
 * - `hoursBetween(a, b)`: hours from a to b as a double, NaN unless both are exact.
 */
export const CEL_FUNCTIONS = ['ageUnder', 'ageAtLeast', 'isBefore', 'isNotAfter', 'isAfter', 'isNotBefore', 'hoursBetween'] as const;

/**
 * The formula as portable CEL that never fails on a well-formed record: every step is guarded with `has()`. The object judged is bound to the
 * name `answers`, the moment of saving to `saved`. Ages are read protectively.
 */
export function toCel(formula: Formula): string {
  return write(formula, { root: 'answers', depth: 0 });
}

interface Place {
  readonly root: string;
  readonly depth: number;
}

function write(formula: Formula, place: Place): string {
  const { root } = place;
  switch (formula.kind) {
    case 'always': return String(formula.value);
    case 'and': return `(${formula.parts.map((part) => write(part, place)).join(' && ')})`;
    case 'or': return `(${formula.parts.map((part) => write(part, place)).join(' || ')})`;
    case 'compare': return guarded(root, [formula.path], `${name(root, formula.path)} ${formula.op} ${quote(formula.value)}`);
    case 'among': return guarded(root, [formula.path], negate(`(${name(root, formula.path)} in ${quoteList(formula.values)})`, formula.negated));
    case 'includes': return guarded(root, [formula.path], negate(`(${quote(formula.code)} in ${name(root, formula.path)})`, formula.negated));
    case 'answered': return negate(guarded(root, [formula.path]), formula.negated);
    case 'absent-as': {
      const place = [...formula.path.slice(0, -1), 'absent', ...formula.path.slice(-1)];
      return negate(guarded(root, [place], `${name(root, place)} == ${quote(formula.reason)}`), formula.negated);
    }
    case 'ticked': return negate(writeTicked(root, formula.path, formula.of), formula.negated);
    case 'count': return `${writeCount(root, formula.path, formula.of)} ${formula.op} ${quote(formula.value)}`;
    case 'some': case 'every': {
      const item = `item${place.depth + 1}`;
      const inner = write(formula.item, { root: item, depth: place.depth + 1 });
      return guarded(root, [formula.path], `${name(root, formula.path)}.${formula.kind === 'some' ? 'exists' : 'all'}(${item}, ${inner})`);
    }
    case 'age-under': {
      const paths = formula.on ? [formula.path, formula.on] : [formula.path];
      const given = `(${name(root, formula.path)}, ${formula.years}, ${formula.on ? name(root, formula.on) : 'saved'})`;
      return formula.negated ? guarded(root, paths, `ageAtLeast${given}`) : `(!${guarded(root, paths)} || ageUnder${given})`;
    }
    case 'compare-times': {
      const call = { '<': 'isBefore', '<=': 'isNotAfter', '>': 'isAfter', '>=': 'isNotBefore' }[formula.op];
      return guarded(root, pathsOf(formula.left, formula.right), `${call}(${operand(root, formula.left)}, ${operand(root, formula.right)})`);
    }
    case 'hours-between': return writeHours(root, formula);
    case 'term': return write(formula.formula, place);
    default: return unreachable(formula);
  }
}

function name(root: string, path: Path): string {
  return [root, ...path].join('.');
}

/** Everything on the way to the paths is there, and then the atom. */
function guarded(root: string, paths: readonly Path[], ...atoms: readonly string[]): string {
  const steps = paths.flatMap((path) => path.map((_, index) => `has(${name(root, path.slice(0, index + 1))})`));
  const parts = [...new Set(steps), ...atoms];
  return parts.length === 1 ? parts.join('') : `(${parts.join(' && ')})`;
}

/** Negates a call or something in brackets. */
function negate(text: string, negated: boolean): string {
  return negated ? `!${text}` : text;
}

function writeTicked(root: string, path: Path, of: Ticked): string {
  switch (of.kind) {
    case 'tick': return guarded(root, [path], `${name(root, path)} == true`);
    case 'choices': return guarded(root, [path], `${name(root, path)}.exists(code, code in ${quoteList(of.codes)})`);
    case 'grid': return anyOf(of.rows.map((row) => rowTicked(root, path, row, of.columns)));
    default: return unreachable(of);
  }
}

function rowTicked(root: string, path: Path, row: string, columns: readonly string[]): string {
  return anyOf(columns.map((column) => guarded(root, [[...path, row, column]], `${name(root, [...path, row, column])} == true`)));
}

function anyOf(texts: readonly string[]): string {
  return texts.length === 1 ? texts.join('') : `(${texts.join(' || ')})`;
}

function writeCount(root: string, path: Path, of: Counted): string {
  switch (of.kind) {
    case 'list': return `(${guarded(root, [path])} ? size(${name(root, path)}) : 0)`;
    case 'choices': return `(${guarded(root, [path])} ? size(${name(root, path)}.filter(code, code in ${quoteList(of.codes)})) : 0)`;
    case 'grid': return `(${of.rows.map((row) => `(${rowTicked(root, path, row, of.columns)} ? 1 : 0)`).join(' + ')})`;
    default: return unreachable(of);
  }
}

function writeHours(root: string, { from, to, op, value }: Extract<Formula, { kind: 'hours-between' }>): string {
  const hours = `hoursBetween(${operand(root, from)}, ${operand(root, to)})`;
  const bound = Number.isInteger(value) ? `${value}.0` : String(value);
  // NaN differs from every number, so "other than" is said as less or more.
  return guarded(root, pathsOf(from, to), op === '!=' ? `(${hours} < ${bound} || ${hours} > ${bound})` : `${hours} ${op satisfies Comparison} ${bound}`);
}

function pathsOf(...operands: readonly TimeOperand[]): readonly Path[] {
  return operands.flatMap((time) => (time.kind === 'answer' ? [time.path] : []));
}

function operand(root: string, time: TimeOperand): string {
  switch (time.kind) {
    case 'answer': return name(root, time.path);
    case 'saved': return 'saved';
    case 'date': return quote(time.value);
    default: return unreachable(time);
  }
}

function quote(value: string | number | boolean): string {
  return JSON.stringify(value);
}

function quoteList(values: readonly (string | number)[]): string {
  return `[${values.map(quote).join(', ')}]`;
}
