import type { GridQuestion, Question } from '../../compiler/model/question.ts';
import { get } from '../../runtime/answers/get.ts';
import { paperLabel } from '../pdf/paper-label.ts';
import type { Item } from './item.ts';
import type { RecordScope } from './record-scope.ts';
import { sayAnswer, sayLabel, type Leaf } from './say-answer.ts';
import type { GridView } from './views.ts';

/** More columns leave no room for their words. */
const MOST_COLUMNS = 4;

type Cell = GridView<string>['rows'][number]['cells'][number];

/** A grid as a table, with every tick in words; nothing if it has too many columns for one. */
export function viewGrid(question: GridQuestion, value: unknown, scope: RecordScope): GridView<string> | undefined {
  const { columns, rows } = question;
  if (columns.length > MOST_COLUMNS) return undefined;
  const shown = scope.shows === 'all' ? rows : rows.filter(({ id }) => get(value, id) !== undefined);
  return {
    columns: columns.map((column) => paperLabel(column, columns, scope.say)),
    rows: shown.map((row) => ({ label: sayLabel(row, scope.say), cells: columns.map((column) => viewCell(column, get(get(value, row.id), column.id), scope)) })),
    rest: sayRest(rows.length - shown.length),
  };
}

/** The same as rows: each row of the grid over the cells that were filled in. */
export function listGridRows({ columns, rows }: GridQuestion, value: unknown, indent: number, scope: RecordScope): readonly Item[] {
  const shown = scope.shows === 'all' ? rows : rows.filter(({ id }) => get(value, id) !== undefined);
  const rest = sayRest(rows.length - shown.length);
  const plain = { number: '', withheld: '', note: '' };
  const listed = shown.flatMap((row): readonly Item[] => {
    const cells = columns.flatMap((column): readonly Item[] => {
      const cell = get(get(value, row.id), column.id);
      if (cell === undefined && scope.shows === 'applied') return [];
      const { kind, lines } = viewCell(column, cell, scope);
      return [{ kind: 'row', ...plain, label: paperLabel(column, columns, scope.say), isHead: false, isLoose: false, indent: indent + 1, says: kind, lines }];
    });
    return [{ kind: 'row', ...plain, label: sayLabel(row, scope.say), isHead: true, isLoose: false, indent, says: 'said', lines: [] }, ...cells];
  });
  return rest === '' ? listed : [...listed, { kind: 'row', ...plain, label: 'Other rows', isHead: false, isLoose: false, indent, says: 'nothing', lines: [rest] }];
}

function viewCell(column: Question, value: unknown, scope: RecordScope): Cell {
  if (value !== undefined) return { kind: 'said', lines: sayAnswer(column as Leaf, value, scope) };
  return { kind: 'nothing', lines: [column.type === 'tick' ? 'Not ticked' : 'No entry'] };
}

function sayRest(count: number): string {
  if (count === 0) return '';
  return `Nothing is recorded in the other ${count === 1 ? 'row' : `${count} rows`} of this table. That is not a No.`;
}
