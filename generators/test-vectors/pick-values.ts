import type { Path } from '../../compiler/expression/formula.ts';
import type { Question, Shape } from '../../compiler/model/question.ts';
import { findQuestion } from '../../compiler/model/walk.ts';
import { unreachable } from '../../compiler/unreachable.ts';
import { MISSING, putFixed, type Fixed } from './fixed.ts';
import { listAtoms, type Atom } from './formula-parts.ts';
import { makeAnswer } from './make-answer.ts';
import { pickAges, pickHours, pickTimes } from './pick-times.ts';
import { solveFormula } from './solve-formula.ts';

/** Answers to try for one atom, and whether the atom is meant to hold with them. */
export interface Pick {
  readonly puts: readonly Put[];
  readonly holds: boolean;
}

export interface Put {
  readonly path: Path;
  readonly value: unknown;
}

/** Answers on both sides of an atom and at its edges. Those with which it holds come first. */
export function pickValues(atom: Atom, shape: Shape): readonly Pick[] {
  const picks = pickFor(atom, shape);
  return [...picks.filter(({ holds }) => holds), ...picks.filter(({ holds }) => !holds)];
}

function pickFor(atom: Atom, shape: Shape): readonly Pick[] {
  switch (atom.kind) {
    case 'compare': return [...pickComparable(atom, shape), ...pickNone(atom.path, shape)];
    case 'among': {
      const inside = atom.values.map((value) => pickOne(atom.path, shape, value, !atom.negated));
      const others = optionsAt(shape, atom.path).filter((code) => !atom.values.includes(code)).map((value) => pickOne(atom.path, shape, value, atom.negated));
      return [...inside, ...others, ...pickNone(atom.path, shape)];
    }
    case 'includes': {
      const question = findQuestion(shape, atom.path);
      const others = optionsAt(shape, atom.path).filter((code) => code !== atom.code);
      const beside = others.filter((code) => code !== 'none').slice(0, 1);
      const last = others.filter((code) => code !== 'none').slice(1).slice(-1);
      return [
        pick(atom.path, [atom.code], !atom.negated), ...[...beside, ...last].map((code) => pick(atom.path, [code], atom.negated)),
        ...(question?.type === 'choices' && question.none && atom.code === 'none' ? [] : [pick(atom.path, [...beside, atom.code], !atom.negated)]), pick(atom.path, MISSING, false),
      ];
    }
    case 'answered': return [pick(atom.path, exampleAt(shape, atom.path), !atom.negated), pick(atom.path, MISSING, atom.negated)];
    case 'absent-as': {
      const question = findQuestion(shape, atom.path);
      const reasons = question?.absent.map(({ reason }) => reason) ?? [];
      return [
        ...reasons.map((reason) => ({ puts: [absence(atom.path, reason)], holds: (reason === atom.reason) !== atom.negated })),
        pick(atom.path, exampleAt(shape, atom.path), atom.negated), pick(atom.path, MISSING, atom.negated),
      ];
    }
    case 'ticked': return [...pickTicks(atom, shape).map((value) => pick(atom.path, value, !atom.negated)), ...untick(atom, shape).map((value) => pick(atom.path, value, atom.negated))];
    case 'count': return pickCounts(atom, shape);
    case 'some': case 'every': return pickLists(atom, shape);
    case 'age-under': return pickAges(atom, shape);
    case 'compare-times': return pickTimes(atom, shape);
    case 'hours-between': return pickHours(atom);
    default: return unreachable(atom);
  }
}

function pick(path: Path, value: unknown, holds: boolean): Pick {
  return { puts: [{ path, value }], holds };
}

function absence(path: Path, reason: string): Put {
  return { path: [...path.slice(0, -1), 'absent', ...path.slice(-1)], value: reason };
}

/** A band is a member of a category's answer. */
function pickOne(path: Path, shape: Shape, value: unknown, holds: boolean): Pick {
  if (findQuestion(shape, path)) return pick(path, value, holds);
  const whole = path.slice(0, -1);
  return pick(whole, { ...exampleAt(shape, whole) as object, band: value }, holds);
}

/** No answer; of a band also a category without one. */
function pickNone(path: Path, shape: Shape): readonly Pick[] {
  if (findQuestion(shape, path)) return [pick(path, MISSING, false)];
  const whole = path.slice(0, -1);
  const { band: _, ...bare } = exampleAt(shape, whole) as { readonly band?: number };
  return [pick(whole, MISSING, false), pick(whole, bare, false)];
}

function pickComparable({ path, op, value }: Extract<Atom, { kind: 'compare' }>, shape: Shape): readonly Pick[] {
  if (typeof value === 'boolean') return [true, false].map((answer) => pick(path, answer, answer === value));
  if (typeof value === 'string') {
    const codes = [value, ...optionsAt(shape, path).filter((code) => code !== value)];
    return codes.map((code) => pickOne(path, shape, code, (code === value) === (op === '==')));
  }
  const question = findQuestion(shape, path);
  const least = question && 'min' in question ? question.min ?? -Infinity : 1;
  const most = question && 'max' in question && typeof question.max === 'number' ? question.max : question ? Infinity : 3;
  return [value, value - 1, value + 1].filter((number) => number >= least && number <= most).map((number) => pickOne(path, shape, number, compares(number, op, value)));
}

/** Compares numbers as a rule writes it. */
export function compares(left: number, op: Extract<Atom, { kind: 'compare' }>['op'], right: number): boolean {
  switch (op) {
    case '==': return left === right;
    case '!=': return left !== right;
    case '<': return left < right;
    case '<=': return left <= right;
    case '>': return left > right;
    case '>=': return left >= right;
    default: return unreachable(op);
  }
}

function optionsAt(shape: Shape, path: Path): readonly (string | number)[] {
  const question = findQuestion(shape, path);
  if (question?.type === 'choice' || question?.type === 'choices') return question.options.map(({ code }) => code);
  return question ? [] : [1, 2, 3];
}

/** An answer to a question by its path; an object that is filled later. */
function exampleAt(shape: Shape, path: Path): unknown {
  const question = findQuestion(shape, path);
  return question ? makeAnswer(question, () => ({})) : undefined;
}

function pickTicks({ of, path }: Extract<Atom, { kind: 'ticked' }>, shape: Shape): readonly unknown[] {
  const question = findQuestion(shape, path);
  if (of.kind === 'tick') return [true];
  if (of.kind === 'choices') return of.codes.map((code) => [code]);
  const [row = ''] = of.rows;
  const [column = ''] = of.columns;
  const ticks = (columnId: string) => (question?.type === 'grid' ? question.columns.find(({ id }) => id === columnId)?.type === 'tick' : false);
  const cells = [...of.rows.map((id) => [id, column] as const), ...of.columns.slice(1).filter(ticks).map((id) => [row, id] as const)];
  return cells.map(([rowId, columnId]) => ({ [rowId]: { [columnId]: true } }));
}

/** Answers with nothing of what counts ticked, and no answer. */
function untick({ of, path }: Extract<Atom, { kind: 'ticked' }>, shape: Shape): readonly unknown[] {
  const question = findQuestion(shape, path);
  if (of.kind === 'choices') return [...optionsAt(shape, path).filter((code) => !of.codes.includes(String(code))).slice(0, 2).map((code) => [code]), MISSING];
  if (of.kind !== 'grid' || question?.type !== 'grid') return [MISSING];
  const others = question.rows.filter(({ id }) => !of.rows.includes(id)).slice(0, 1);
  const besides = question.columns.filter(({ id }) => !of.columns.includes(id)).slice(0, 1);
  const [column] = question.columns.filter(({ id }) => of.columns.includes(id));
  return [
    ...others.flatMap(({ id }) => (column ? [{ [id]: { [column.id]: true } }] : [])),
    ...besides.map((other) => ({ [of.rows[0] ?? '']: { [other.id]: makeAnswer(other, () => ({})) } })), MISSING,
  ];
}

function pickCounts({ path, of, op, value }: Extract<Atom, { kind: 'count' }>, shape: Shape): readonly Pick[] {
  const question = findQuestion(shape, path);
  const answers = [value, value - 1, value + 1].filter((number) => number >= 0).flatMap((number): [unknown, number][] => {
    if (number === 0) return [[MISSING, 0]];
    if (of.kind === 'choices') return of.codes.length < number ? [] : of.codes.map((_, from) => [[...of.codes, ...of.codes].slice(from, from + number), number]);
    if (of.kind === 'list') return question?.type === 'list' && question.max < number ? [] : [[Array.from({ length: number }, () => ({})), number]];
    const rows = (ids: readonly string[], columns: readonly string[]) => Object.fromEntries(ids.slice(0, number).map((id) => [id, Object.fromEntries(columns.map((column) => [column, true]))]));
    return of.rows.length < number ? [] : [
      ...of.rows.map((_, from): [unknown, number] => [rows([...of.rows, ...of.rows].slice(from), of.columns.slice(0, 1)), number]), ...of.columns.map((column): [unknown, number] => [rows(of.rows, [column]), number]),
    ];
  });
  return answers.map(([answer, number]) => pick(path, answer, compares(number, op, value)));
}

/** Lists of one entry and of two: with entries for which the inner formula holds, fails, and fails by a hair. */
function pickLists({ kind, path, item }: Extract<Atom, { kind: 'some' | 'every' }>, shape: Shape): readonly Pick[] {
  const question = findQuestion(shape, path);
  if (question?.type !== 'list') return [];
  const good = solveFormula(item, question.item);
  const bad = varyFixed(good[0] ?? {}, listAtoms(item), question);
  const [best = {}] = good;
  return [
    ...good.map((one) => pick(path, [one], true)), ...bad.map((one) => pick(path, [one], false)),
    ...bad.slice(0, 4).map((one) => pick(path, [one, best], kind === 'some')), pick(path, [best, best], true), pick(path, MISSING, false),
  ];
}

function varyFixed(fixed: Fixed, atoms: readonly Atom[], { item }: Extract<Question, { type: 'list' }>): Fixed[] {
  return atoms.flatMap((atom) => pickValues(atom, item).map(({ puts }) => puts.reduce<Fixed>((changed, { path, value }) => putFixed(changed, path, value), fixed)));
}
