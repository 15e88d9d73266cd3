import type { NumberQuestion, Question, ScaleQuestion, TextQuestion, TimeQuestion } from '../model/question.ts';
import { compareText as compareWords } from './compare-text.ts';
import { compareAll, told, type OwnComparers, type Pair } from './comparison.ts';
import { differ, type Difference } from './difference.ts';

/** What came to a set of plain words and what went. */
export function compareSet(kinds: { readonly added: 'system-added' | 'rel-added'; readonly removed: 'system-removed' | 'rel-removed' }, where: string, before: readonly string[], after: readonly string[]): Difference[] {
  return [
    ...after.filter((one) => !before.includes(one)).map((one) => differ(kinds.added, where, { after: one }, {})),
    ...before.filter((one) => !after.includes(one)).map((one) => differ(kinds.removed, where, { before: one }, {})),
  ];
}

/** The limits of a text. */
export function compareText(pair: Pair<TextQuestion>): Difference[] {
  return compareAll(TEXT, pair);
}

/** The limits of a number or time. */
export function compareSmall(pair: Pair<Question>): Difference[] {
  const { type } = pair.after;
  if (type === 'scale') return compareAll(SCALE, pair as Pair<ScaleQuestion>);
  return type === 'integer' || type === 'decimal' ? compareAll(NUMBER, pair as Pair<NumberQuestion>) : compareAll(TIME, pair as Pair<TimeQuestion>);
}

const TEXT: OwnComparers<TextQuestion> = {
  type: told('types are compared first'),
  lines: ({ before, after, where }) => {
    if (before.lines === after.lines) return [];
    const kind = (before.lines > 1) === (after.lines > 1) ? 'lines-changed' : after.lines > 1 ? 'lines-allowed' : 'lines-refused';
    return [differ(kind, where, { before: before.lines, after: after.lines }, {})];
  },
  maxLength: ({ before, after, where }) => (before.maxLength === after.maxLength ? [] : [differ(after.maxLength > before.maxLength ? 'made-longer' : 'made-shorter', where, { before: before.maxLength, after: after.maxLength }, {})]),
  format: ({ before, after, where }) => {
    if (before.format === after.format) return [];
    return [differ(before.format === undefined ? 'format-added' : after.format === undefined ? 'format-removed' : 'format-changed', where, { before: before.format, after: after.format }, {})];
  },
  pattern: ({ before, after, where }) => {
    const values = { before: before.pattern?.match, after: after.pattern?.match };
    const kind = values.before === undefined ? 'pattern-added' : values.after === undefined ? 'pattern-removed' : 'pattern-changed';
    const words = before.pattern && after.pattern ? compareWords('pattern-words-changed', where, { before: before.pattern.like, after: after.pattern.like }, {}) : [];
    return [...(values.before === values.after ? [] : [differ(kind, where, values, {})]), ...words];
  },
};

const SCALE: OwnComparers<ScaleQuestion> = {
  type: told('types are compared first'),
  min: (pair) => compareLeast(pair),
  max: (pair) => compareMost(pair),
  ends: ({ before, after, where, comparison }) => [...new Set([...before.ends.keys(), ...after.ends.keys()])].flatMap((end) =>
    compareWords('ends-reworded', `${where}.${end}`, { before: before.ends.get(end), after: after.ends.get(end) }, { signed: comparison.names.isSigned(where, `${where}.${end}`) })),
};

const NUMBER: OwnComparers<NumberQuestion> = {
  type: told('types are compared first'),
  min: (pair) => compareLeast(pair),
  max: (pair) => compareMost(pair),
  unit: ({ before, after, where, comparison }) => compareWords('unit-changed', where, { before: before.unit, after: after.unit }, { signed: comparison.names.isSigned(where) }),
};

const TIME: OwnComparers<TimeQuestion> = {
  type: told('types are compared first'),
  past: ({ before, after, where }) => (before.past === after.past ? [] : [differ(after.past ? 'past-demanded' : 'future-allowed', where, {}, {})]),
};

function compareLeast({ before, after, where }: Pair<{ readonly min?: number }>): Difference[] {
  const [old, now] = [before.min ?? -Infinity, after.min ?? -Infinity];
  return old === now ? [] : [differ(now > old ? 'minimum-raised' : 'minimum-lowered', where, { before: before.min, after: after.min }, {})];
}

function compareMost({ before, after, where }: Pair<{ readonly max?: number }>): Difference[] {
  const [old, now] = [before.max ?? Infinity, after.max ?? Infinity];
  return old === now ? [] : [differ(now > old ? 'maximum-raised' : 'maximum-lowered', where, { before: before.max, after: after.max }, {})];
}
