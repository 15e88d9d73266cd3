import type { GridQuestion, Question } from '../../compiler/model/question.ts';
import { quoteLabel } from '../../compiler/expression/say-words.ts';
import { cellSlots } from './cell-slots.ts';
import { enterRow } from './fields/enter.ts';
import { listKeys, sayKeyed } from './fields/list-keys.ts';
import { makeBox, makeSpace } from './fields/make-space.ts';
import { listPoints, MOST_BOXES, offeredOptions, viewBoxes, viewOptions, viewYesNo } from './lay-out-choices.ts';
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
  if (scope.size === 'large' || !fitsTable(columns, TABLE_WIDTH - ROW_WORDS)) {
    const cards = rows.map((row) => ({
      title: say(row.says ?? row.label), whole: true, rows: viewRows(columns, { ...place, ...enterRow(grid, row, place, scope), within: 'list', siblings: columns }, scope),
    }));
    return { partial: 'print/cards', aside: false, keys: [], cards };
  }
  return {
    partial: 'print/table', corner: '', kind: 'grid', notes: noteColumns(columns, scope, () => ''),
    keys: listKeys(columns.filter(isKeyed), scope).map((column) => viewKey(column, columns, scope)),
    head: columns.map((column) => ({
      label: paperLabel(column, columns, say), note: sayKeyed(noteOf(column, []), column, scope), width: columnWidth(column, []),
    })),
    rows: rows.map((row) => ({
      header: say(row.says ?? row.label), hint: '',
      cells: viewCells(columns, columns, { ...place, ...enterRow(grid, row, place, scope), siblings: columns }, scope),
    })),
  };
}

/** Hints of columns, and when to fill them in, which would make the head of the table high. `clauseOf` gives what follows "only if". */
export function noteColumns(columns: readonly Question[], { say }: PaperScope, clauseOf: (column: Question) => string): readonly string[] {
  return columns.flatMap((column) => {
    const name = quoteLabel(paperLabel(column, columns, say));
    const [hint, clause] = [paperHint(column, say), clauseOf(column)];
    return [...(hint === '' ? [] : [`${name}: ${hint}`]), ...(clause === '' ? [] : [`Fill in ${name} only if ${clause}.`])];
  });
}

/** The choices of a column that takes their numbers. */
export function viewKey(column: Question, siblings: readonly Question[], scope: PaperScope): TablePiece['keys'][number] {
  const options = column.type === 'choice' || column.type === 'choices' ? viewOptions(offeredOptions(column), scope) : [];
  return { label: paperLabel(column, siblings, scope.say), options: options.map((option, index) => ({ ...option, number: index + 1 })) };
}

/** The cells of a row: boxes, or room to write. `questions` are those of the row, also those that have no column of their own. */
export function viewCells(columns: readonly Question[], questions: readonly Question[], place: Place, scope: PaperScope): TablePiece['rows'][number]['cells'] {
  return columns.map((column) => {
    const options = cellOptions(column, place, scope);
    return { options, slots: options.length > 0 ? [] : cellSlots(column, questions, place, scope), tall: false };
  });
}

/** The boxes in a cell; none where something is to be written. */
function cellOptions(column: Question, place: Place, scope: PaperScope): TicksPiece['options'] {
  switch (column.type) {
    case 'tick': return [{ label: '', code: '', field: makeSpace(column, place, scope, { kind: 'tick', value: 'yes' }) }];
    case 'yes-no': return viewYesNo(column, place, scope);
    case 'choice': case 'choices': return isKeyed(column) || offeredOptions(column).length > MOST_BOXES ? [] : viewBoxes(column, place, scope);
    case 'scale': return listPoints(column).map((point) => ({ label: point, code: '', field: makeBox(column, place, scope, { kind: 'radio', code: point, label: point }) }));
    default: return [];
  }
}
