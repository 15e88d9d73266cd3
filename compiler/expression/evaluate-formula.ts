import { compareNumbers } from '../../runtime/answers/compare-numbers.ts';
import { countCodes } from '../../runtime/answers/count-codes.ts';
import { countItems } from '../../runtime/answers/count-items.ts';
import { countRows } from '../../runtime/answers/count-rows.ts';
import { differs } from '../../runtime/answers/differs.ts';
import { get } from '../../runtime/answers/get.ts';
import { excludesCode, includesCode } from '../../runtime/answers/includes-code.ts';
import { isAmong, isNotAmong } from '../../runtime/answers/is-among.ts';
import { everyItem, someItem } from '../../runtime/answers/some-item.ts';
import { compareTimes } from '../../runtime/times/compare-times.ts';
import { hoursBetween } from '../../runtime/times/hours-between.ts';
import { isUnder, type AgeMode } from '../../runtime/times/is-under.ts';
import { unreachable } from '../unreachable.ts';
import type { Counted, Formula, Path, Ticked, TimeOperand } from './formula.ts';

/** What a formula needs besides the answers: when the record was saved (RFC 3339) and how an uncertain age counts. */
export interface Judging {
  readonly saved: string;
  readonly ages: AgeMode;
}

/** Tells whether a formula holds of an object of answers. Only own members are read; an answer of another type than its question's makes no atom hold. */
export function evaluateFormula(formula: Formula, object: unknown, judging: Judging): boolean {
  switch (formula.kind) {
    case 'always': return formula.value;
    case 'and': return formula.parts.every((part) => evaluateFormula(part, object, judging));
    case 'or': return formula.parts.some((part) => evaluateFormula(part, object, judging));
    case 'compare': {
      const value = getPath(object, formula.path);
      if (typeof formula.value === 'number') return compareNumbers(value, formula.op, formula.value);
      return formula.op === '==' ? value === formula.value : differs(value, formula.value);
    }
    case 'among': return (formula.negated ? isNotAmong : isAmong)(getPath(object, formula.path), formula.values);
    case 'includes': return (formula.negated ? excludesCode : includesCode)(getPath(object, formula.path), formula.code);
    case 'answered': return (getPath(object, formula.path) !== undefined) !== formula.negated;
    case 'absent-as': return (getPath(object, absencePath(formula.path)) === formula.reason) !== formula.negated;
    case 'ticked': return isTicked(getPath(object, formula.path), formula.of) !== formula.negated;
    case 'count': return compareNumbers(countOf(getPath(object, formula.path), formula.of), formula.op, formula.value);
    case 'some': return someItem(getPath(object, formula.path), (item) => evaluateFormula(formula.item, item, judging));
    case 'every': return everyItem(getPath(object, formula.path), (item) => evaluateFormula(formula.item, item, judging));
    case 'age-under': {
      const on = formula.on ? getPath(object, formula.on) : judging.saved;
      const person = getPath(object, formula.path);
      return formula.negated ? !isUnder(person, formula.years, on, 'protective') : isUnder(person, formula.years, on, judging.ages);
    }
    case 'compare-times': return compareTimes(readOperand(formula.left, object, judging), formula.op, readOperand(formula.right, object, judging));
    case 'hours-between':
      return compareNumbers(hoursBetween(readOperand(formula.from, object, judging), readOperand(formula.to, object, judging)), formula.op, formula.value);
    case 'term': return evaluateFormula(formula.formula, object, judging);
    default: return unreachable(formula);
  }
}

/** The place of a question's absent reason: the map `absent` of the object around it. */
export function absencePath(path: Path): Path {
  return [...path.slice(0, -1), 'absent', ...path.slice(-1)];
}

function getPath(object: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => get(value, key), object);
}

function isTicked(value: unknown, of: Ticked): boolean {
  switch (of.kind) {
    case 'tick': return value === true;
    case 'choices': return countCodes(value, of.codes) > 0;
    case 'grid': return countRows(value, of.rows, of.columns) > 0;
    default: return unreachable(of);
  }
}

function countOf(value: unknown, of: Counted): number {
  switch (of.kind) {
    case 'choices': return countCodes(value, of.codes);
    case 'list': return countItems(value);
    case 'grid': return countRows(value, of.rows, of.columns);
    default: return unreachable(of);
  }
}

function readOperand(operand: TimeOperand, object: unknown, judging: Judging): unknown {
  switch (operand.kind) {
    case 'answer': return getPath(object, operand.path);
    case 'saved': return judging.saved;
    case 'date': return operand.value;
    default: return unreachable(operand);
  }
}
