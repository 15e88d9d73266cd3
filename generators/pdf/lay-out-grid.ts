import type { GridQuestion, Question } from '../../compiler/model/question.ts';
import { offeredOptions, viewOptions } from './lay-out-choices.ts';
import { paperLabel } from './paper-label.ts';
import type { PaperScope } from './paper-scope.ts';
import { columnWidth, noteOf } from './table-columns.ts';
import type { TablePiece, TicksPiece } from './views.ts';

/** A table with a row for each thing asked about. */
export function layOutGrid({ columns, rows }: GridQuestion, scope: PaperScope): TablePiece {
  const { say } = scope;
  return {
    partial: 'print/table', corner: '', narrow: false, more: false,
    head: columns.map((column) => ({ label: paperLabel(column, columns, say), note: noteOf(column), width: columnWidth(column) })),
    rows: rows.map((row) => ({
      header: say(row.says ?? row.label),
      cells: columns.map((column) => ({ options: cellOptions(column, scope), tall: false })),
    })),
  };
}

/** The boxes in a cell; none where something is to be written. */
export function cellOptions(column: Question, scope: PaperScope): TicksPiece['options'] {
  switch (column.type) {
    case 'tick': return [{ label: '', code: '' }];
    case 'yes-no': return [{ label: 'Yes', code: '' }, { label: 'No', code: '' }];
    case 'choice': case 'choices': return viewOptions(offeredOptions(column), scope);
    case 'scale': return Array.from({ length: column.max - column.min + 1 }, (_, index) => ({ label: String(column.min + index), code: '' }));
    default: return [];
  }
}
