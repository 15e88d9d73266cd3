import type { Concern, Fit, Meaning, Step } from '../change.ts';
import type { ChangeKind, DifferenceOf, Likely } from '../difference.ts';

/** What a difference does: to old records under the newer version, to readers of the older version, to what an answer means. */
export interface Rating {
  readonly backward: Fit;
  readonly forward: Fit;
  readonly meaning?: Meaning;
  /** Of a compatible difference; left out: minor. */
  readonly step?: Exclude<Step, 'none' | 'major'>;
  /** Where the advice depends on the case. */
  readonly instead?: string;
}

/** How one kind of difference is told and rated. */
export interface DiffRule<K extends ChangeKind> {
  /** What happened, as a clause: `a question is added`. */
  readonly what: string;
  readonly concerns: readonly Concern[];
  readonly why: string;
  /** The compatible way to do it. */
  readonly instead?: string;
  rate(difference: DifferenceOf<K>): Rating;
}

/** The rules of some kinds: exactly one each, or it does not compile. */
export type DiffRules<K extends ChangeKind> = { readonly [Each in K]: DiffRule<Each> };

/** Breaks if some record shows it. */
export function breaksIf(likely: Likely): Fit {
  return ({ no: 'compatible', perhaps: 'unknown', yes: 'breaking' } as const)[likely];
}

/** The worse of two. */
export function worse(one: Fit, other: Fit): Fit {
  return one === 'breaking' || other === 'breaking' ? 'breaking' : one === 'unknown' || other === 'unknown' ? 'unknown' : 'compatible';
}

const [compatible, breaking, unknown] = ['compatible', 'breaking', 'unknown'] as const;

/** Compatible for everybody, and shown by a patch or a minor step. */
export const patch = (): Rating => ({ backward: compatible, forward: compatible, step: 'patch' });
/** Compatible for everybody, but the version before cannot say it. */
export const minor = (): Rating => ({ backward: compatible, forward: compatible });
/** Records of before fail now. */
export const breaksWriters = (): Rating => ({ backward: breaking, forward: compatible });
/** Records of now fail for readers of before. */
export const breaksReaders = (): Rating => ({ backward: compatible, forward: breaking });
/** Both. */
export const breaksBoth = (): Rating => ({ backward: breaking, forward: breaking });
/** Nobody can tell either way. */
export const isUnknown = (): Rating => ({ backward: unknown, forward: unknown });
/** Every record passes, but what it says is not what it said. */
export const changesMeaning = (): Rating => ({ backward: compatible, forward: compatible, meaning: 'changed' });
/** Words with meaning: a patch when the author signs that it is the same. */
export const reworded = ({ facts }: { readonly facts: { readonly signed: boolean } }): Rating => (facts.signed ? { ...patch(), meaning: 'same' } : { ...patch(), meaning: 'unsigned' });
