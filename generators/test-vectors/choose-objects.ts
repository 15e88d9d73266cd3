import { evaluateFormula } from '../../compiler/expression/evaluate-formula.ts';
import type { Formula } from '../../compiler/expression/formula.ts';
import type { AgeMode } from '../../runtime/times/is-under.ts';
import type { Shape } from '../../compiler/model/question.ts';
import { fillObject } from './fill-object.ts';
import { putFixed, withoutMissing, type Fixed } from './fixed.ts';
import { listAtoms } from './formula-parts.ts';
import { mutateFormula } from './mutate-formula.ts';
import { pickValues } from './pick-values.ts';
import { SAVED } from './saved.ts';
import { closeConditions, solveFormula } from './solve-formula.ts';

/** So many ways to make a formula hold are varied, and so many objects tried in all. */
const MOST_SEEDS = 6;
const MOST_TRIED = 1500;
/** Of the first ones all are filled in; of the others only those that tell something as they are. */
const FILLED_ANYWAY = 40;

const PROTECTIVE: readonly AgeMode[] = ['protective'];

/** How objects are chosen: from `more` first, and by all the ways in which uncertain ages can count. */
interface Reading {
  readonly more?: readonly Fixed[];
  readonly ages?: readonly AgeMode[];
}

/** An object to judge, by what it must hold, and whether the formula holds of it. */
export interface Chosen {
  readonly fixed: Fixed;
  readonly holds: boolean;
  /** It holds what is not asked, or lacks what is: conditions and rules read what is stored. */
  readonly isForced: boolean;
}

/** What a choice achieves: the objects, and the small changes to the formula that none of them tells from it. */
export interface Choice {
  readonly chosen: readonly Chosen[];
  readonly untold: readonly Formula[];
}

/**
 * Chooses objects that together tell a formula from every formula that differs from it in one small thing: complete ones first, with `more`
 * at their head, and others only for what no complete one tells.
 */
export function chooseObjects(formula: Formula, shape: Shape, { more = [], ages = PROTECTIVE }: Reading = {}): Choice {
  const all: readonly Formula[] = [{ kind: 'always', value: true }, { kind: 'always', value: false }, ...mutateFormula(formula)];
  const whole = chooseFrom(formula, shape, { more, ages, untold: all, isForced: false });
  if (whole.untold.length === 0) return whole;
  const forced = chooseFrom(formula, shape, { more, ages, untold: whole.untold, isForced: true });
  return { chosen: [...whole.chosen, ...forced.chosen], untold: forced.untold };
}

function chooseFrom(formula: Formula, shape: Shape, { more, ages, isForced, ...given }: Required<Reading> & { readonly untold: readonly Formula[]; readonly isForced: boolean }): Choice {
  let { untold } = given;
  const chosen: Chosen[] = [];
  const seen = new Set<string>();
  let tried = 0;
  for (const fixed of listCandidates(formula, shape, { more, isForced })) {
    const key = JSON.stringify(fixed, (_, value: unknown) => (typeof value === 'symbol' ? '\u0000' : value));
    if (seen.has(key)) continue;
    seen.add(key);
    if ((tried += 1) > MOST_TRIED || untold.length === 0) break;
    const rough = answersOf(formula, withoutMissing(fixed), ages);
    if (tried > FILLED_ANYWAY && untold.every((other) => answersOf(other, withoutMissing(fixed), ages) === rough)) continue;
    const object = fillObject(shape, fixed, { saved: SAVED, mode: 'least', isForced });
    const said = answersOf(formula, object, ages);
    const left = untold.filter((other) => answersOf(other, object, ages) === said);
    if (left.length === untold.length) continue;
    untold = left;
    chosen.push({ fixed, holds: said.startsWith('true'), isForced });
  }
  return { chosen, untold };
}

/** What a formula says of an object, with uncertain ages read either way. */
function answersOf(formula: Formula, object: unknown, all: readonly AgeMode[]): string {
  return all.map((ages) => evaluateFormula(formula, object, { saved: SAVED, ages })).join();
}

function* listCandidates(formula: Formula, shape: Shape, { more, isForced }: { readonly more: readonly Fixed[]; readonly isForced: boolean }): Generator<Fixed> {
  const close = (fixed: Fixed): Fixed => (isForced ? fixed : closeConditions(fixed, shape) ?? fixed);
  yield* more;
  const seeds = solveFormula(formula, shape);
  yield* seeds;
  yield {};
  const picks = listAtoms(formula).flatMap((atom) => pickValues(atom, shape));
  const put = (fixed: Fixed, { puts }: (typeof picks)[number]) => puts.reduce<Fixed>((changed, { path, value }) => putFixed(changed, path, value), fixed);
  for (const seed of [...seeds.slice(0, MOST_SEEDS), ...more.slice(0, 2), {}]) for (const pick of picks) yield close(put(seed, pick));
  for (const seed of [...seeds.slice(0, 2), {}]) for (const pick of picks) for (const other of picks) yield close(put(put(seed, pick), other));
}
