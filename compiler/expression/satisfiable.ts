import type { Question, Shape } from '../model/question.ts';
import { findQuestion } from '../model/walk.ts';
import type { Formula, Path, Ticked } from './formula.ts';

/** More alternatives than this are not followed: the formula counts as satisfiable. */
const MOST_ALTERNATIVES = 2000;

type Atom = Exclude<Formula, { kind: 'and' | 'or' | 'term' | 'always' }>;

/**
 * Tells whether some answers make a formula hold, as far as codes, yes and no, ranges, ticks, absence and ages decide it.
 * Never says no wrongly; what it cannot decide counts as yes.
 */
export function isSatisfiable(formula: Formula, shape: Shape): boolean {
  const alternatives = expand(formula);
  return alternatives === undefined || alternatives.some((atoms) => agree(atoms, shape));
}

/** The formula of a question's condition with those of the questions that it needs answered, and theirs. */
export function whole(formula: Formula, shape: Shape, seen: ReadonlySet<Question> = new Set()): Formula {
  const needed = answersNeeded(formula).flatMap((path) => {
    const question = path.length === 1 ? findQuestion(shape, path) : undefined;
    return question?.when && !seen.has(question) ? [whole(question.when.formula, shape, new Set([...seen, question]))] : [];
  });
  return needed.length === 0 ? formula : { kind: 'and', parts: [formula, ...needed] };
}

/** Paths that must be answered for the formula to hold; alternatives need nothing in common here. */
function answersNeeded(formula: Formula): Path[] {
  switch (formula.kind) {
    case 'and': return formula.parts.flatMap(answersNeeded);
    case 'term': return answersNeeded(formula.formula);
    case 'compare': case 'among': case 'includes': case 'some': case 'every': return [formula.path];
    case 'answered': case 'ticked': return formula.negated ? [] : [formula.path];
    default: return [];
  }
}

/** Disjunctive normal form; undefined when it grows too large. */
function expand(formula: Formula): Atom[][] | undefined {
  switch (formula.kind) {
    case 'always': return formula.value ? [[]] : [];
    case 'term': return expand(formula.formula);
    case 'or': {
      const all = formula.parts.map(expand);
      return all.some((part) => part === undefined) ? undefined : limit(all.flatMap((part) => part ?? []));
    }
    case 'and': return formula.parts.reduce<Atom[][] | undefined>((left, part) => {
      const right = left && expand(part);
      return right && left.length * right.length <= MOST_ALTERNATIVES ? left.flatMap((a) => right.map((b) => [...a, ...b])) : undefined;
    }, [[]]);
    default: return [[formula]];
  }
}

function limit(alternatives: Atom[][]): Atom[][] | undefined {
  return alternatives.length <= MOST_ALTERNATIVES ? alternatives : undefined;
}

function agree(atoms: readonly Atom[], shape: Shape): boolean {
  const byPath = new Map<string, Atom[]>();
  for (const atom of atoms) {
    if (!('path' in atom)) continue;
    const key = JSON.stringify(atom.path);
    byPath.set(key, [...(byPath.get(key) ?? []), atom]);
  }
  return [...byPath.values()].every((group) => agreeOnOne(group, shape));
}

function agreeOnOne(atoms: readonly Atom[], shape: Shape): boolean {
  const path = atoms[0] && 'path' in atoms[0] ? atoms[0].path : [];
  const question = findQuestion(shape, path);
  const isBand = path.at(-1) === 'band' && findQuestion(shape, path.slice(0, -1))?.type === 'category';
  const needsAnswer = atoms.some((atom) => ['compare', 'among', 'includes', 'some', 'every'].includes(atom.kind) || ((atom.kind === 'answered' || atom.kind === 'ticked') && !atom.negated));
  const needsNone = atoms.some((atom) => (atom.kind === 'answered' && atom.negated) || (atom.kind === 'absent-as' && !atom.negated));
  const reasons = new Set(atoms.flatMap((atom) => (atom.kind === 'absent-as' && !atom.negated ? [atom.reason] : [])));
  if ((needsAnswer && needsNone) || reasons.size > 1) return false;
  return agreeOnValue(atoms, isBand ? [1, 2, 3] : possibleValues(atoms, question)) && agreeOnCodes(atoms, question) && agreeOnTicks(atoms) && agreeOnAge(atoms) && agreeInItems(atoms, question);
}

/** A choice, yes-no, whole number or band: some value passes every comparison. */
function agreeOnValue(atoms: readonly Atom[], values: readonly (string | number | boolean)[] | undefined): boolean {
  return !values || values.some((value) => atoms.every((atom) => {
    if (atom.kind === 'among') return atom.values.includes(value as string | number) !== atom.negated;
    if (atom.kind !== 'compare') return true;
    switch (atom.op) {
      case '==': return value === atom.value;
      case '!=': return value !== atom.value;
      case '<': return value < atom.value;
      case '<=': return value <= atom.value;
      case '>': return value > atom.value;
      default: return value >= atom.value;
    }
  }));
}

function possibleValues(atoms: readonly Atom[], question: Question | undefined): readonly (string | number | boolean)[] | undefined {
  switch (question?.type) {
    case 'choice': return question.options.map(({ code }) => code);
    case 'yes-no': return [true, false];
    case 'scale': case 'integer': case 'decimal': {
      const named = atoms.flatMap((atom) => (atom.kind === 'compare' ? [Number(atom.value)] : atom.kind === 'among' ? atom.values.map(Number) : []));
      const step = question.type === 'decimal' ? 0.5 : 1;
      const around = [...named, question.min ?? 0, question.max ?? 0].flatMap((value) => [value - step, value, value + step]);
      return around.filter((value) => value >= (question.min ?? -Infinity) && value <= (question.max ?? Infinity));
    }
    default: return undefined;
  }
}

function agreeOnCodes(atoms: readonly Atom[], question: Question | undefined): boolean {
  if (question?.type !== 'choices') return true;
  const wanted = new Set(atoms.flatMap((atom) => (atom.kind === 'includes' && !atom.negated ? [atom.code] : [])));
  const unwanted = atoms.flatMap((atom) => (atom.kind === 'includes' && atom.negated ? [atom.code] : []));
  const ticked = atoms.flatMap((atom) => (atom.kind === 'ticked' && atom.of.kind === 'choices' && !atom.negated ? [atom.of.codes] : []));
  if (unwanted.some((code) => wanted.has(code)) || (question.none && wanted.has('none') && wanted.size > 1)) return false;
  return ticked.every((codes) => codes.some((code) => !unwanted.includes(code)) && !(wanted.has('none') && question.none && !codes.includes('none')));
}

/** What is ticked is not among what is not. */
function agreeOnTicks(atoms: readonly Atom[]): boolean {
  const of = (negated: boolean) => atoms.flatMap((atom) => (atom.kind === 'ticked' && atom.negated === negated ? [atom.of] : []));
  return !of(false).some((ticked) => of(true).some((empty) => isWithin(ticked, empty)));
}

function isWithin(part: Ticked, all: Ticked): boolean {
  const among = (few: readonly string[], many: readonly string[]) => few.every((one) => many.includes(one));
  if (part.kind === 'choices' && all.kind === 'choices') return among(part.codes, all.codes);
  if (part.kind === 'grid' && all.kind === 'grid') return among(part.rows, all.rows) && among(part.columns, all.columns);
  return part.kind === all.kind;
}

function agreeOnAge(atoms: readonly Atom[]): boolean {
  const under = Math.min(...atoms.flatMap((atom) => (atom.kind === 'age-under' && !atom.negated && !atom.on ? [atom.years] : [])), Infinity);
  const atLeast = Math.max(...atoms.flatMap((atom) => (atom.kind === 'age-under' && atom.negated && !atom.on ? [atom.years] : [])), -Infinity);
  return atLeast < under;
}

function agreeInItems(atoms: readonly Atom[], question: Question | undefined): boolean {
  if (question?.type !== 'list') return true;
  return atoms.every((atom) => (atom.kind !== 'some' && atom.kind !== 'every') || isSatisfiable(atom.item, question.item));
}
