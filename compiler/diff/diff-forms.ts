import type { Changes, Form } from '../model/form.ts';
import type { Change, Step } from './change.ts';
import { compareForms } from './compare-forms.ts';
import type { ChangeKind, DifferenceOf, Difference } from './difference.ts';
import { readNames } from './names.ts';
import type { Rating } from './rules/diff-rule.ts';
import { rules } from './rules/rules.ts';

/** What is known besides the two versions. */
export interface DiffOptions {
  /** The declared changes on the way, oldest first; left out: those of the newer version. */
  readonly declared?: readonly Changes[];
  /** Names that published versions removed, with the version that did. */
  readonly tombstones?: ReadonlyMap<string, string>;
}

/** Tells everything that is different between two versions of a form, each rated by the one rule of its kind; what breaks most comes first. */
export function diffForms(before: Form, after: Form, options: DiffOptions = {}): readonly Change[] {
  const names = readNames(options.declared ?? (after.changes ? [after.changes] : []));
  const changes = compareForms({ before, after, names, tombstones: options.tombstones ?? new Map() }).map(rate);
  return [...dropRepeats(changes)].sort((a, b) => WEIGHT[b.severity] - WEIGHT[a.severity]);
}

const WEIGHT = { error: 2, warning: 1, note: 0 } as const;

/** Rates a difference by the rule of its kind. */
function rate<K extends ChangeKind>(difference: Difference & DifferenceOf<K>): Change {
  const { kind, where, before, after } = difference;
  const { rate: judge, ...words } = rules[kind];
  const rating = (judge as (difference: Difference) => Rating)(difference);
  const { backward, forward, meaning = 'same' } = rating;
  const isBroken = backward === 'breaking' || forward === 'breaking' || meaning === 'changed';
  const isOpen = backward === 'unknown' || forward === 'unknown' || meaning === 'unsigned';
  const severity = isBroken ? 'error' : isOpen ? 'warning' : 'note';
  const step: Step = isBroken || isOpen ? 'major' : rating.step ?? 'minor';
  const instead = severity === 'note' ? undefined : rating.instead ?? words.instead ?? 'Leave it as it is in this major version, and change it in the next.';
  return {
    kind, where, what: words.what, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }),
    backward, forward, meaning, concerns: words.concerns, severity, step, why: words.why, ...(instead === undefined ? {} : { instead }),
  };
}

/** What a section gives to all its questions, such as a source, is told once for each name and pair of values. */
function dropRepeats(changes: readonly Change[]): readonly Change[] {
  const seen = new Set<string>();
  return changes.filter(({ kind, where, before, after }) => {
    const key = JSON.stringify([kind, where, before, after]);
    return !seen.has(key) && seen.add(key);
  });
}
