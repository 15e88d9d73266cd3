import type { GridQuestion, GridRow } from '../model/question.ts';
import { compareOrigin } from './compare-origin.ts';
import { compareQuestions } from './compare-shapes.ts';
import { compareText } from './compare-text.ts';
import { compareAll, told, type Comparers, type OwnComparers, type Pair } from './comparison.ts';
import { differ, type Difference } from './difference.ts';
import { isReordered, match } from './match.ts';

/** A grid in both versions: its columns are questions of each row, its rows like options. */
export function compareGrid(pair: Pair<GridQuestion>): Difference[] {
  return compareAll(GRID, pair);
}

const GRID: OwnComparers<GridQuestion> = {
  type: told('types are compared first'),
  columns: ({ before, after, comparison }) => {
    const row = ({ id, columns }: GridQuestion) => ({ id, kind: 'item', questions: columns, keyed: false }) as const;
    return compareQuestions(comparison, { before: row(before), after: row(after) }, before.columns, after.columns);
  },
  rows: compareRows,
};

function compareRows(pair: Pair<GridQuestion>): Difference[] {
  const { before, after, where, comparison: { names, tombstones } } = pair;
  const matched = match(before.rows, after.rows, { before: ({ id }) => names.toNew(`${before.address}.${id}`), after: ({ id }) => `${where}.${id}` });
  const { pairs, added, removed } = matched;
  const list = (rows: readonly GridRow[], others: readonly GridRow[]) => rows.filter((row) => !others.includes(row)).map(({ id }) => id).join(', ');
  return [
    ...added.map(({ id, label }) => {
      const removedIn = tombstones.get(`${where}.${id}`);
      return removedIn === undefined ? differ('row-added', `${where}.${id}`, { after: label.en }, {}) : differ('id-reused', `${where}.${id}`, { before: `removed in ${removedIn}`, after: label.en }, {});
    }),
    ...removed.map(({ id, label }) => differ('row-removed', `${where}.${id}`, { before: label.en }, { declared: names.whyRemoved(`${before.address}.${id}`) })),
    ...(isReordered(matched, before.rows) ? [differ('rows-reordered', where, { before: list(before.rows, removed), after: list(after.rows, added) }, {})] : []),
    ...pairs.flatMap((rows) => [
      ...(rows.before.id === rows.after.id ? [] : [differ('row-renamed', `${where}.${rows.after.id}`, { before: rows.before.id, after: rows.after.id }, {})]),
      ...compareAll(ROW, { ...pair, ...rows, where: `${where}.${rows.after.id}` }),
    ]),
  ];
}

const ROW: Comparers<GridRow> = {
  id: told('rows are matched by their id'),
  label: ({ before, after, where, comparison }) => compareText('row-reworded', where, { before: before.label, after: after.label }, { signed: comparison.names.isSigned(where, where.slice(0, where.lastIndexOf('.'))) }),
  says: ({ before, after, where }) => compareText('source-words-changed', where, { before: before.says, after: after.says }, {}),
  concept: ({ before, after, where }) => (before.concept === after.concept ? [] : [differ('concept-changed', where, { before: before.concept, after: after.concept }, {})]),
  origin: ({ before, after, where }) => compareOrigin(where, before.origin, after.origin),
  at: told('where it is written makes no difference'),
};
