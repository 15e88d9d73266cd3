import type { Formula } from '../../compiler/expression/formula.ts';
import type { Question, Shape } from '../../compiler/model/question.ts';
import { MISSING, mergeFixed, putFixed, type Fixed } from './fixed.ts';
import { pickValues } from './pick-values.ts';
import type { Atom } from './formula-parts.ts';
import { isObject } from './reference/read-values.ts';

/** More ways than this to make a formula hold are not followed. */
const MOST = 24;

/** Ways to make a formula hold, by what the object must then hold; nothing promises that each does. */
export function solveFormula(formula: Formula, shape: Shape): readonly Fixed[] {
  switch (formula.kind) {
    case 'always': return formula.value ? [{}] : [];
    case 'term': return solveFormula(formula.formula, shape);
    case 'or': return formula.parts.flatMap((part) => solveFormula(part, shape)).slice(0, MOST);
    case 'and': {
      let ways: readonly Fixed[] = [{}];
      for (const part of formula.parts) {
        const more = solveFormula(part, shape);
        ways = ways.flatMap((way) => more.map((one) => mergeFixed(way, one))).filter((way) => way !== undefined).slice(0, MOST);
      }
      return ways;
    }
    default: return solveAtom(formula, shape);
  }
}

function solveAtom(atom: Atom, shape: Shape): readonly Fixed[] {
  return pickValues(atom, shape).filter(({ holds }) => holds).map(({ puts }) => puts.reduce<Fixed>((fixed, { path, value }) => putFixed(fixed, path, value), {}));
}

/** Adds what makes sure that the questions with something fixed are asked, and theirs; nothing where that contradicts. */
export function closeConditions(fixed: Fixed, shape: Shape): Fixed | undefined {
  let closed = fixed;
  const done = new Set<Question>();
  for (;;) {
    const next = shape.questions.find((question) => !done.has(question) && isFixed(closed, question.id));
    if (!next) return closed;
    done.add(next);
    const inner = closeInside(next, closed[next.id]);
    if (inner !== closed[next.id]) closed = { ...closed, [next.id]: inner };
    if (!next.when) continue;
    const merged: Fixed | undefined = solveFormula(next.when.formula, shape).map((way) => mergeFixed(way, closed)).find((way) => way !== undefined);
    if (!merged) return undefined;
    closed = merged;
  }
}

function isFixed(fixed: Fixed, id: string): boolean {
  return (Object.hasOwn(fixed, id) && fixed[id] !== MISSING) || (isObject(fixed['absent']) && Object.hasOwn(fixed['absent'], id));
}

function closeInside(question: Question, value: unknown): unknown {
  if (question.type === 'component' && isObject(value)) return closeConditions(value, question.shape) ?? value;
  if (question.type !== 'list' || !Array.isArray(value)) return value;
  return value.map((item: unknown) => (isObject(item) ? closeConditions(item, question.item) ?? item : item));
}
