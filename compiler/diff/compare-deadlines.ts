import type { Deadline, NextStep } from '../model/form.ts';
import { questionAt } from '../model/walk.ts';
import { compareOrigin } from './compare-origin.ts';
import { compareText } from './compare-text.ts';
import { compareAll, told, type Comparers, type Comparison } from './comparison.ts';
import { differ, type Difference } from './difference.ts';
import { relate } from './formulas/relate.ts';
import { isSameFormula, sayNew, sayOld } from './formulas/say-both.ts';
import { isReordered, match } from './match.ts';
import { sayWhen } from './say-when.ts';

/** The deadlines of both versions, by their ids. */
export function compareDeadlines(comparison: Comparison): Difference[] {
  const { before, after, names, tombstones } = comparison;
  const { pairs, added, removed } = match(before.deadlines, after.deadlines, { before: ({ id }) => names.toNew(id), after: ({ id }) => id });
  const shapes = { before: before.answers, after: after.answers };
  return [
    ...added.map((deadline) => {
      const values = { after: sayWithin(deadline) };
      const removedIn = tombstones.get(deadline.id);
      if (removedIn !== undefined) return differ('id-reused', deadline.id, { before: `removed in ${removedIn}`, ...values }, {});
      return differ('deadline-added', deadline.id, values, { starts: deadline.starts.some((address) => questionAt(before, names.toOld(address))) ? 'perhaps' : 'no' });
    }),
    ...removed.map((deadline) => differ('deadline-removed', deadline.id, { before: sayWithin(deadline) }, { declared: names.whyRemoved(deadline.id) })),
    ...pairs.flatMap((deadlines) => [
      ...(deadlines.before.id === deadlines.after.id ? [] : [differ('deadline-renamed', deadlines.after.id, { before: deadlines.before.id, after: deadlines.after.id }, {})]),
      ...compareAll(DEADLINE, { ...deadlines, where: deadlines.after.id, shapes, comparison }),
    ]),
  ];
}

const ALWAYS = { kind: 'always', value: true } as const;

const DEADLINE: Comparers<Deadline> = {
  id: told('deadlines are matched by their id'),
  name: ({ before, after, where }) => compareText('deadline-reworded', where, { before: before.name, after: after.name }, {}),
  when: ({ before, after, where, shapes, comparison: { names } }) => {
    const [old, now] = [sayOld(before.when?.formula ?? ALWAYS, [], names), sayNew(after.when?.formula ?? ALWAYS, [], names)];
    const say = ({ when }: Deadline) => sayWhen(when);
    return isSameFormula(old, now) ? [] : [differ('deadline-condition-changed', where, { before: say(before), after: say(after) }, relate(old, now, shapes))];
  },
  starts: ({ before, after, where, comparison: { names } }) => compareTimes(where, before.starts.map((name) => names.toNew(name)), after.starts),
  within: ({ before, after, where }) => {
    const values = { before: sayWithin(before), after: sayWithin(after) };
    if (values.before === values.after) return [];
    const kind = before.within.unit !== after.within.unit ? 'deadline-moved' : after.within.count > before.within.count ? 'deadline-lengthened' : 'deadline-shortened';
    return [differ(kind, where, values, {})];
  },
  met: ({ before, after, where, comparison: { names } }) => compareTimes(where, before.met.map((name) => names.toNew(name)), after.met),
  origin: ({ before, after, where }) => compareOrigin(where, before.origin, after.origin),
  at: told('where it is written makes no difference'),
};

function compareTimes(where: string, before: readonly string[], after: readonly string[]): Difference[] {
  const values = { before: [...before].sort().join(', '), after: [...after].sort().join(', ') };
  return values.before === values.after ? [] : [differ('deadline-moved', where, values, {})];
}

function sayWithin({ within }: Deadline): string {
  return `${within.count} ${within.unit === 'workingDays' ? 'working days' : within.unit}`;
}

/** What to do next, by its words: whatever is different in one is another. */
export function compareNext({ before, after }: Comparison): Difference[] {
  const [old, now] = [before.next.flatMap(sayNext), after.next.flatMap(sayNext)];
  const matched = match(old, now, { before: (text) => text, after: (text) => text });
  return [
    ...matched.added.map((text) => differ('next-step-added', '', { after: text }, {})),
    ...matched.removed.map((text) => differ('next-step-removed', '', { before: text }, {})),
    ...(isReordered(matched, old) ? [differ('next-steps-reordered', '', { before: old.join('; '), after: now.join('; ') }, {})] : []),
  ];
}

function sayNext({ when, steps }: NextStep): string[] {
  const condition = when ? `when ${sayWhen(when)}: ` : '';
  return steps.map(({ text, by }) => `${condition}${text.en}${by === undefined ? '' : ` (by ${by})`}`);
}
