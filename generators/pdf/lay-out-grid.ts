import type { GridQuestion, Question } from '../../compiler/model/question.ts';
import { offeredOptions, viewOptions } from './lay-out-choices.ts';
import { paperHint, paperLabel } from './paper-label.ts';
import type { PaperScope, Place } from './paper-scope.ts';
import { columnWidth, fitsTable, isKeyed, noteOf, TABLE_WIDTH } from './table-columns.ts';
import { viewRows } from './view-question.ts';
import type { CardsPiece, TablePiece, TicksPiece } from './views.ts';

/** What the words of a row take at least, in millimetres. */
const ROW_WORDS = 50;

/** A table with a row for each thing asked about; a block for each where its columns are too many to write in. */
export function layOutGrid(grid: GridQuestion, place: Place, scope: PaperScope): TablePiece | CardsPiece {
  const { columns, rows } = grid;
  const { say } = scope;
  if (!fitsTable(columns, TABLE_WIDTH - ROW_WORDS)) {
    const cardRows = viewRows(columns, { ...place, within: 'list' }, scope);
    const cards = rows.map((row) => ({ title: say(row.says ?? row.label), whole: true, rows: cardRows }));
    return { partial: 'print/cards', aside: false, keys: [], cards };
  }
  return {
    partial: 'print/table', corner: '', narrow: false,
    keys: columns.filter(isKeyed).map((column) => viewKey(column, columns, scope)),
    head: columns.map((column) => ({
      label: paperLabel(column, columns, say), hint: paperHint(column, say), note: noteOf(column, []), width: columnWidth(column, []),
    })),
    rows: rows.map((row) => ({
      header: say(row.says ?? row.label),
      cells: columns.map((column) => ({ options: cellOptions(column, scope), tall: false })),
    })),
  };
}

/** The choices of a column that takes their numbers. */
export function viewKey(column: Question, siblings: readonly Question[], scope: PaperScope): TablePiece['keys'][number] {
  const options = column.type === 'choice' || column.type === 'choices' ? viewOptions(offeredOptions(column), scope) : [];
  return { label: paperLabel(column, siblings, scope.say), options: options.map((option, index) => ({ ...option, number: index + 1 })) };
}

/** The boxes in a cell; none where something is to be written. */
export function cellOptions(column: Question, scope: PaperScope): TicksPiece['options'] {
  switch (column.type) {
    case 'tick': return [{ label: '', code: '' }];
    case 'yes-no': return [{ label: 'Yes', code: '' }, { label: 'No', code: '' }];
    case 'choice': case 'choices': return isKeyed(column) ? [] : viewOptions(offeredOptions(column), scope);
    case 'scale': return Array.from({ length: column.max - column.min + 1 }, (_, index) => ({ label: String(column.min + index), code: '' }));
    default: return [];
  }
}
