import { unreachable } from '../unreachable.ts';
import { absencePath } from './evaluate-formula.ts';
import type { Comparison, Counted, Formula, Path, Ticked, TimeOperand } from './formula.ts';
import { quoteJavaScript as quote } from './quote-javascript.ts';

/** Functions of runtime/answers and runtime/times that generated expressions call by name. */
export const JAVASCRIPT_FUNCTIONS = [
  'get', 'differs', 'compareNumbers', 'isAmong', 'isNotAmong', 'includesCode', 'excludesCode', 'countCodes', 'countItems', 'countRows',
  'someItem', 'everyItem', 'isUnder', 'compareTimes', 'hoursBetween',
] as const;

/**
 * The formula as a JavaScript expression on the variable `object`, true or false and free of errors whatever the object is. It calls only
 * JAVASCRIPT_FUNCTIONS and, for ages and times, reads `judging.saved` and `judging.ages`, which must be in scope. Texts of the definition
 * are in it as escaped string literals only.
 */
export function toJavaScript(formula: Formula, object: string): string {
  return write(formula, { object, depth: 0 });
}

interface Place {
  readonly object: string;
  /** How many lists deep: names the entry. */
  readonly depth: number;
}

function write(formula: Formula, place: Place): string {
  const { object } = place;
  switch (formula.kind) {
    case 'always': return String(formula.value);
    case 'and': return `(${formula.parts.map((part) => write(part, place)).join(' && ')})`;
    case 'or': return `(${formula.parts.map((part) => write(part, place)).join(' || ')})`;
    case 'compare': {
      const { op, value } = formula;
      const answer = read(object, formula.path);
      if (op === '==') return `${answer} === ${quote(value)}`;
      return typeof value === 'number' ? compare(answer, op, value) : `differs(${answer}, ${quote(value)})`;
    }
    case 'among': return `${formula.negated ? 'isNotAmong' : 'isAmong'}(${read(object, formula.path)}, ${quote(formula.values)})`;
    case 'includes': return `${formula.negated ? 'excludesCode' : 'includesCode'}(${read(object, formula.path)}, ${quote(formula.code)})`;
    case 'answered': return `${read(object, formula.path)} ${formula.negated ? '===' : '!=='} undefined`;
    case 'absent-as': return `${read(object, absencePath(formula.path))} ${formula.negated ? '!==' : '==='} ${quote(formula.reason)}`;
    case 'ticked': return writeTicked(read(object, formula.path), formula.of, formula.negated);
    case 'count': return `${countOf(read(object, formula.path), formula.of)} ${sign(formula.op)} ${quote(formula.value)}`;
    case 'some': case 'every': {
      const item = `item${place.depth + 1}`;
      const passes = write(formula.item, { object: item, depth: place.depth + 1 });
      return `${formula.kind}Item(${read(object, formula.path)}, (${item}) => ${passes})`;
    }
    case 'age-under': {
      const on = formula.on ? read(object, formula.on) : 'judging.saved';
      const under = `isUnder(${read(object, formula.path)}, ${formula.years}, ${on}, `;
      return formula.negated ? `!${under}"protective")` : `${under}judging.ages)`;
    }
    case 'compare-times': return `compareTimes(${readTime(object, formula.left)}, '${formula.op}', ${readTime(object, formula.right)})`;
    case 'hours-between': return compare(`hoursBetween(${readTime(object, formula.from)}, ${readTime(object, formula.to)})`, formula.op, formula.value);
    case 'term': return write(formula.formula, place);
    default: return unreachable(formula);
  }
}

function read(object: string, path: Path): string {
  return path.reduce((value, key) => `get(${value}, ${quote(key)})`, object);
}

function compare(answer: string, op: Comparison, value: number): string {
  return `compareNumbers(${answer}, '${op}', ${quote(value)})`;
}

function sign(op: Comparison): string {
  return op === '==' ? '===' : op === '!=' ? '!==' : op;
}

function writeTicked(answer: string, of: Ticked, negated: boolean): string {
  switch (of.kind) {
    case 'tick': return `${answer} ${negated ? '!==' : '==='} true`;
    case 'choices': return `countCodes(${answer}, ${quote(of.codes)}) ${negated ? '===' : '>'} 0`;
    case 'grid': return `countRows(${answer}, ${quote(of.rows)}, ${quote(of.columns)}) ${negated ? '===' : '>'} 0`;
    default: return unreachable(of);
  }
}

function countOf(answer: string, of: Counted): string {
  switch (of.kind) {
    case 'choices': return `countCodes(${answer}, ${quote(of.codes)})`;
    case 'list': return `countItems(${answer})`;
    case 'grid': return `countRows(${answer}, ${quote(of.rows)}, ${quote(of.columns)})`;
    default: return unreachable(of);
  }
}

function readTime(object: string, operand: TimeOperand): string {
  switch (operand.kind) {
    case 'answer': return read(object, operand.path);
    case 'saved': return 'judging.saved';
    case 'date': return quote(operand.value);
    default: return unreachable(operand);
  }
}
