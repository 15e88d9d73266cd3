import type { ListQuestion } from '../../compiler/model/question.ts';
import { cellOptions, viewKey } from './lay-out-grid.ts';
import { paperHint, paperLabel } from './paper-label.ts';
import type { PaperScope, Place } from './paper-scope.ts';
import { columnsOf, columnWidth, fitsTable, isKeyed, noteOf, TABLE_WIDTH } from './table-columns.ts';
import { viewQuestions } from './view-question.ts';
import type { CardsPiece, TablePiece } from './views.ts';

/** An item with no more questions than these stays on one page. */
const SMALL = 4;

/** A list of the record's: a table with blank rows, or a block for each item where a row is too narrow. */
export function layOutList(list: ListQuestion, place: Place, scope: PaperScope): TablePiece | CardsPiece {
  const { questions } = list.item;
  if (!fitsTable(questions, TABLE_WIDTH)) return layOutCards(list, place, scope);
  const { say } = scope;
  const columns = columnsOf(questions);
  const tall = questions.some((question) => question.type === 'text' && question.lines > 1);
  return {
    partial: 'print/table', corner: 'No.', narrow: true, more: true,
    keys: columns.filter(isKeyed).map((column) => viewKey(column, columns, scope)),
    head: columns.map((column) => ({
      label: paperLabel(column, columns, say), hint: paperHint(column, say), note: noteOf(column, questions), width: columnWidth(column, questions),
    })),
    rows: countRows(list, 3).map((header) => ({ header, cells: columns.map((question) => ({ options: cellOptions(question, scope), tall })) })),
  };
}

/** A list inside a component or another list has room for one item unless the form says more; three otherwise. */
export function layOutCards(list: ListQuestion, place: Place, scope: PaperScope): CardsPiece {
  const numbers = countRows(list, place.within === 'section' ? 3 : 1);
  const name = scope.say(list.itemName);
  const questions = viewQuestions(list.item.questions, { ...place, shape: list.item, within: 'list', withheldFrom: [...place.withheldFrom, ...list.withholdFrom] }, scope);
  const whole = questions.length <= SMALL && questions.every(({ layout }) => layout !== 'opens');
  return {
    partial: 'print/cards',
    cards: numbers.map((number) => ({ title: numbers.length > 1 || place.within === 'section' ? `${name} ${number}` : '', whole, questions })),
    more: place.within === 'section',
  };
}

/** The numbers of the rows to print, never more than a record may hold. */
function countRows({ paper, max }: ListQuestion, usual: number): readonly string[] {
  return Array.from({ length: Math.min(paper.rows ?? usual, max) }, (_, index) => String(index + 1));
}
