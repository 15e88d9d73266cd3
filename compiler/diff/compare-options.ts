import type { ChoiceQuestion, ChoicesQuestion, Option } from '../model/question.ts';
import { compareOrigin } from './compare-origin.ts';
import { compareText } from './compare-text.ts';
import { compareAll, told, type Comparers, type OwnComparers, type Pair } from './comparison.ts';
import { differ, type Difference } from './difference.ts';
import { isReordered, match } from './match.ts';

/** A choice in both versions. */
export function compareChoice(pair: Pair<ChoiceQuestion>): Difference[] {
  return compareAll(CHOICE, pair);
}

/** Choices in both versions; an exclusive option that comes or goes is one difference, not two. */
export function compareChoices(pair: Pair<ChoicesQuestion>): Difference[] {
  return compareAll(CHOICES, pair);
}

const CHOICE: OwnComparers<ChoiceQuestion> = {
  type: told('types are compared first'),
  options: (pair) => compareOptions(pair, new Set()),
  codeList: compareCodeList,
};

const CHOICES: OwnComparers<ChoicesQuestion> = {
  type: told('types are compared first'),
  options: (pair) => compareOptions(pair, pair.before.none === pair.after.none ? new Set() : new Set(['none'])),
  codeList: compareCodeList,
  none: ({ before, after, where }) => {
    if (before.none === after.none) return [];
    const words = ({ options }: ChoicesQuestion) => options.find(({ code }) => code === 'none')?.label.en;
    const values = { before: words(before), after: words(after) };
    return [after.none ? differ('exclusive-option-added', where, values, { wasOption: values.before !== undefined }) : differ('exclusive-option-removed', where, values, { isOption: values.after !== undefined })];
  },
};

function compareCodeList({ before, after, where }: Pair<ChoiceQuestion | ChoicesQuestion>): Difference[] {
  return before.codeList === after.codeList ? [] : [differ('code-list-changed', where, { before: before.codeList, after: after.codeList }, {})];
}

function compareOptions(pair: Pair<ChoiceQuestion | ChoicesQuestion>, toldElsewhere: ReadonlySet<string>): Difference[] {
  const { before, after, where, comparison: { names, tombstones } } = pair;
  const matched = match(before.options, after.options, { before: ({ code }) => names.toNew(`${before.address}.${code}`), after: ({ code }) => `${where}.${code}` });
  const { pairs, added, removed } = matched;
  const own = (options: readonly Option[]) => options.filter(({ code }) => !toldElsewhere.has(code));
  const order = { before: before.options.filter((option) => !removed.includes(option)), after: after.options.filter((option) => !added.includes(option)) };
  const list = (options: readonly Option[]) => options.map(({ code }) => code).join(', ');
  return [
    ...own(added).map(({ code, label }) => {
      const name = `${where}.${code}`;
      const removedIn = tombstones.get(name);
      return removedIn === undefined ? differ('option-added', name, { after: label.en }, {}) : differ('id-reused', name, { before: `removed in ${removedIn}`, after: label.en }, {});
    }),
    ...own(removed).map(({ code, label }) => differ('option-removed', `${where}.${code}`, { before: label.en }, { declared: names.whyRemoved(`${before.address}.${code}`) })),
    ...(isReordered(matched, before.options) ? [differ('options-reordered', where, { before: list(order.before), after: list(order.after) }, {})] : []),
    ...pairs.flatMap((options) => [
      ...(options.before.code === options.after.code ? [] : [differ('option-renamed', `${where}.${options.after.code}`, { before: options.before.code, after: options.after.code }, {})]),
      ...compareAll(OPTION, { ...pair, ...options, where: `${where}.${options.after.code}` }),
    ]),
  ];
}

const OPTION: Comparers<Option> = {
  code: told('options are matched by their code'),
  label: ({ before, after, where, comparison }) => compareText('option-reworded', where, { before: before.label, after: after.label }, { signed: comparison.names.isSigned(where, parentOf(where)) }),
  says: ({ before, after, where }) => compareText('source-words-changed', where, { before: before.says, after: after.says }, {}),
  concept: ({ before, after, where }) => (before.concept === after.concept ? [] : [differ('concept-changed', where, { before: before.concept, after: after.concept }, {})]),
  anyOf: ({ before, after, where }) => {
    const values = { before: before.anyOf.join(', '), after: after.anyOf.join(', ') };
    return values.before === values.after ? [] : [differ('mixed-facts-changed', where, values, {})];
  },
  maps: ({ before, after, where }) => {
    const say = ({ maps }: Option) => [...maps].map(([system, { code, loses }]) => `${system} ${code}${loses === undefined ? '' : ` (loses ${loses})`}`).sort().join(', ');
    return say(before) === say(after) ? [] : [differ('mapping-changed', where, { before: say(before), after: say(after) }, {})];
  },
  deprecated: ({ before, after, where }) => {
    const say = ({ deprecated }: Option) => deprecated && `since ${deprecated.since}${deprecated.use === undefined ? '' : `, use ${deprecated.use}`}`;
    const values = { before: say(before), after: say(after) };
    return values.before === values.after ? [] : [differ(values.after === undefined ? 'option-no-longer-deprecated' : 'option-deprecated', where, values, {})];
  },
  origin: ({ before, after, where }) => compareOrigin(where, before.origin, after.origin),
  at: told('where it is written makes no difference'),
};

function parentOf(name: string): string {
  return name.slice(0, name.lastIndexOf('.'));
}
