import { compareNumbers } from '../../../runtime/answers/compare-numbers.ts';
import type { Counted, Formula, Path, Ticked, TimeOperand } from '../../expression/formula.ts';
import { simplify } from '../../expression/simplify.ts';
import type { Question, Shape } from '../../model/question.ts';
import { choicesOf, findQuestion } from '../../model/walk.ts';
import { unreachable } from '../../unreachable.ts';

/** The formula as records of a shape can show it: questions that it does not ask are unanswered, codes that it does not have are never chosen. */
export function confine(formula: Formula, shape: Shape): Formula {
  return simplify(confineTo(formula, shape));
}

function confineTo(formula: Formula, shape: Shape): Formula {
  switch (formula.kind) {
    case 'always': return formula;
    case 'and': case 'or': return { ...formula, parts: formula.parts.map((part) => confineTo(part, shape)) };
    case 'compare': return isAsked(shape, formula.path) && (typeof formula.value !== 'string' || hasCode(shape, formula.path, formula.value)) ? formula : unless(formula.op === '!=' && isAsked(shape, formula.path), formula.path);
    case 'among': {
      const values = formula.values.filter((value) => typeof value !== 'string' || hasCode(shape, formula.path, value));
      if (!isAsked(shape, formula.path)) return always(false);
      return values.length > 0 ? { ...formula, values } : unless(formula.negated, formula.path);
    }
    case 'includes': return isAsked(shape, formula.path) && hasCode(shape, formula.path, formula.code) ? formula : unless(formula.negated && isAsked(shape, formula.path), formula.path);
    case 'answered': case 'absent-as': return isAsked(shape, formula.path) ? formula : always(formula.negated);
    case 'ticked': {
      const of = confineCells(formula.of, findQuestion(shape, formula.path));
      return of ? { ...formula, of } : always(formula.negated);
    }
    case 'count': {
      const of = confineCells(formula.of, findQuestion(shape, formula.path));
      return of ? { ...formula, of } : always(compareNumbers(0, formula.op, formula.value));
    }
    case 'some': case 'every': {
      const list = findQuestion(shape, formula.path);
      return list?.type === 'list' ? { ...formula, item: confineTo(formula.item, list.item) } : always(false);
    }
    case 'age-under': return isAsked(shape, formula.path) ? formula : always(!formula.negated);
    case 'compare-times': return isKnown(formula.left, shape) && isKnown(formula.right, shape) ? formula : always(false);
    case 'hours-between': return isKnown(formula.from, shape) && isKnown(formula.to, shape) ? formula : always(false);
    case 'term': return confineTo(formula.formula, shape);
    default: return unreachable(formula);
  }
}

function always(value: boolean): Formula {
  return { kind: 'always', value };
}

/** What is left of "is not this code" where there is no such code: being answered at all. */
function unless(negated: boolean, path: Path): Formula {
  return negated ? { kind: 'answered', path, negated: false } : always(false);
}

function isAsked(shape: Shape, path: Path): boolean {
  return path.length === 0 || findQuestion(shape, path) !== undefined || (path.at(-1) === 'band' && findQuestion(shape, path.slice(0, -1))?.type === 'category');
}

function hasCode(shape: Shape, path: Path, code: string): boolean {
  const question = findQuestion(shape, path);
  return !question || (question.type !== 'choice' && question.type !== 'choices') || question.options.some((option) => option.code === code);
}

function confineCells<T extends Ticked | Counted>(of: T, question: Question | undefined): T | undefined {
  if (!question) return undefined;
  const ids = new Set(choicesOf(question).map((choice) => ('code' in choice ? choice.code : choice.id)));
  if (of.kind === 'choices') {
    const codes = of.codes.filter((code) => ids.has(code));
    return codes.length > 0 ? { ...of, codes } : undefined;
  }
  if (of.kind !== 'grid' || question.type !== 'grid') return of;
  const rows = of.rows.filter((row) => ids.has(row));
  const columns = of.columns.filter((id) => question.columns.some((column) => column.id === id));
  return rows.length > 0 && columns.length > 0 ? { ...of, rows, columns } : undefined;
}

function isKnown(operand: TimeOperand, shape: Shape): boolean {
  return operand.kind !== 'answer' || isAsked(shape, operand.path);
}
