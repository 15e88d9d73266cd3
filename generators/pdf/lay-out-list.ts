import type { ListQuestion, Question } from '../../compiler/model/question.ts';
import { ASIDE, ASIDE_ROWS } from './choose-layout.ts';
import { keyedIn } from './keyed-choices.ts';
import { enterItem } from './fields/enter.ts';
import { listKeys, sayKeyed } from './fields/list-keys.ts';
import { noteColumns, viewCells, viewKey } from './lay-out-grid.ts';
import { paperHint, paperLabel } from './paper-label.ts';
import type { PaperScope, Place } from './paper-scope.ts';
import { sayOnlyIf } from './say-only-if.ts';
import { columnsOf, columnWidth, fitsTable, isKeyed, isTurned, noteOf, TABLE_WIDTH } from './table-columns.ts';
import { viewRows } from './view-question.ts';
import type { CardsPiece, RowView, TablePiece } from './views.ts';

/** An item of no more rows than these stays on one page: a higher one would leave much of a page empty. */
const SMALL = 2;

/** A list of the record's: a table with blank rows, or a block for each item where a row is too narrow. */
export function layOutList(list: ListQuestion, place: Place, scope: PaperScope): TablePiece | CardsPiece {
  const { questions } = list.item;
  const numbers = countRows(list, 2);
  const turned = isTurned(questions, numbers.length);
  if (scope.size === 'large' || !(turned || fitsTable(questions, TABLE_WIDTH))) return layOutCards(list, place, scope);
  const { say } = scope;
  const columns = columnsOf(questions);
  const clauseOf = ({ when }: Question): string => sayOnlyIf(when, undefined, list.item, scope);
  const noteHere = (column: Question): string => sayKeyed(noteOf(column, questions), column, scope);
  const items = numbers.map((_, index) => {
    const inner: Place = { ...place, ...enterItem(list, place, scope, index), within: 'list', shape: list.item, siblings: columns };
    return viewCells(columns, questions, inner, scope);
  });
  const keys = listKeys(columns.filter(isKeyed), scope).map((column) => viewKey(column, columns, scope));
  if (turned) {
    return {
      partial: 'print/table', corner: '', kind: 'turned', keys, notes: [],
      head: numbers.map((number) => ({ label: `${say(list.itemName)} ${number}`, note: '', width: '' })),
      rows: columns.map((column, index) => ({
        header: paperLabel(column, columns, say), hint: [paperHint(column, say), noteHere(column), onlyIf(clauseOf(column))].filter((words) => words !== '').join('; '),
        cells: items.flatMap((cells) => cells[index] ?? []),
      })),
    };
  }
  const tall = questions.some((question) => question.type === 'text' && question.lines > 1);
  return {
    partial: 'print/table', corner: 'No.', kind: 'list', keys, notes: noteColumns(columns, scope, clauseOf),
    head: columns.map((column) => ({ label: paperLabel(column, columns, say), note: noteHere(column), width: columnWidth(column, questions) })),
    rows: numbers.map((header, index) => ({ header, hint: '', cells: (items[index] ?? []).map((cell) => ({ ...cell, tall })) })),
  };
}

/** A list inside a component or another list has room for one item unless the form says more; two otherwise. */
export function layOutCards(list: ListQuestion, place: Place, scope: PaperScope): CardsPiece {
  const numbers = countRows(list, place.within === 'section' ? 2 : 1);
  const name = scope.say(list.itemName);
  const { siblings: _, known: __, ...around } = place;
  const keyed = place.keyed || numbers.length > 1;
  const inner: Place = { ...around, shape: list.item, within: 'list', keyed, withheldFrom: [...place.withheldFrom, ...list.withholdFrom] };
  const titled = numbers.length > 1 || place.within === 'section';
  const viewItem = (position: number, columns: number): readonly RowView[] => (
    viewRows(list.item.questions, { ...inner, ...enterItem(list, place, scope, position), columns }, scope)
  );
  const beside = titled ? viewItem(0, place.columns - ASIDE) : [];
  const aside = titled && scope.size !== 'large' && beside.length <= ASIDE_ROWS && beside.every(({ long }) => !long);
  const keys = keyed && !place.keyed ? listKeys(keyedIn(list.item, inner), scope).map((question) => viewKey(question, [], scope)) : [];
  return {
    partial: 'print/cards', aside,
    keys: keys.filter(({ label }, index) => keys.findIndex((other) => other.label === label) === index),
    cards: numbers.map((number, position) => makeCard(titled ? `${name} ${number}` : '', viewItem(position, aside ? place.columns - ASIDE : place.columns), aside)),
  };
}

/** An item whose first question stands alone needs no line for its title: that leads the question. */
function makeCard(title: string, rows: readonly RowView[], aside: boolean): CardsPiece['cards'][number] {
  const [first, ...others] = rows;
  const [cell, ...besides] = first?.cells ?? [];
  const whole = isShort(rows);
  if (aside || title === '' || !first || !cell || besides.length > 0 || first.before !== '' || cell.onlyIf !== '' || cell.layout === 'ahead') return { title, whole, rows };
  return { title: '', whole, rows: [{ ...first, cells: [{ ...cell, lead: title }] }, ...others] };
}

/** When the answers beside a label are filled in. */
function onlyIf(clause: string): string {
  return clause === '' ? '' : `only if ${clause}`;
}

/** Tells whether an item is low enough not to leave half a page empty when it is kept whole. */
function isShort(rows: readonly RowView[]): boolean {
  return rows.length <= SMALL && rows.every(({ long }) => !long);
}

/** The numbers of the rows to print, never more than a record may hold. */
export function countRows({ paper, max }: ListQuestion, usual: number): readonly string[] {
  return Array.from({ length: Math.min(paper.rows ?? usual, max) }, (_, index) => String(index + 1));
}
