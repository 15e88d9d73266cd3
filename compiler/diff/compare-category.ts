import type { CategoryQuestion, CategoryScheme } from '../model/question.ts';
import { compareOrigin } from './compare-origin.ts';
import { compareText } from './compare-text.ts';
import { compareAll, told, type Comparers, type OwnComparers, type Pair } from './comparison.ts';
import { differ, type Difference } from './difference.ts';
import { isReordered, match } from './match.ts';

type Category = CategoryScheme['categories'][number];

/** A category in both versions: what page and paper offer. The record's shape is the same for every scheme. */
export function compareCategory(pair: Pair<CategoryQuestion>): Difference[] {
  return compareAll(CATEGORY, pair);
}

const CATEGORY: OwnComparers<CategoryQuestion> = {
  type: told('types are compared first'),
  scheme: (pair) => {
    const { before: { scheme: before }, after: { scheme: after }, where } = pair;
    if (before?.id !== after?.id) return [differ('scheme-changed', where, { before: before?.id, after: after?.id }, {})];
    return before && after ? compareAll(SCHEME, { ...pair, before, after }) : [];
  },
};

const SCHEME: Comparers<CategoryScheme> = {
  id: told('another scheme is one difference'),
  title: ({ before, after, where }) => compareText('scheme-changed', where, { before: before.title, after: after.title }, {}),
  categories: (pair) => {
    const { before, after, where } = pair;
    const key = ({ code }: Category) => code;
    const matched = match(before.categories, after.categories, { before: key, after: key });
    const list = (categories: readonly Category[]) => categories.map(key).join(', ');
    return [
      ...matched.added.map(({ code, label }) => differ('category-added', `${where}.${code}`, { after: label.en }, {})),
      ...matched.removed.map(({ code, label }) => differ('category-removed', `${where}.${code}`, { before: label.en }, {})),
      ...(isReordered(matched, before.categories) ? [differ('categories-reordered', where, { before: list(before.categories), after: list(after.categories) }, {})] : []),
      ...matched.pairs.flatMap((categories): Difference[] => compareAll(ONE, { ...pair, ...categories, where: `${where}.${categories.after.code}` })),
    ];
  },
};

const ONE: Comparers<Category> = {
  code: told('categories are matched by their code'),
  label: ({ before, after, where, comparison }) => compareText('category-reworded', where, { before: before.label, after: after.label }, { signed: comparison.names.isSigned(where, where.slice(0, where.lastIndexOf('.'))) }),
  band: ({ before, after, where }) => (before.band === after.band ? [] : [differ('band-changed', where, { before: before.band, after: after.band }, {})]),
  origin: ({ before, after, where }) => compareOrigin(where, before.origin, after.origin),
};
