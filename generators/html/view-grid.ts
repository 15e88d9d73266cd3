import { unreachable } from '../../compiler/unreachable.ts';
import type { GridQuestion, Question } from '../../compiler/model/question.ts';
import type { BodyView, GridCellView } from './body-view.ts';
import { joinClasses } from './components/parts.ts';
import { viewFrame } from './leading.ts';
import type { PageScope } from './page-scope.ts';
import { CHOOSE } from './choose.ts';

/** More columns than these do not stand side by side on a page: boxes to tick are narrow, others are not. */
const MOST_TICKS = 6;
const MOST_OTHERS = 3;

/** Rows and columns of small answers: a table with real headers. */
export function viewGrid(question: GridQuestion, id: string, scope: PageScope): BodyView {
  const { say } = scope;
  const most = question.columns.every(({ type }) => type === 'tick') ? MOST_TICKS : MOST_OTHERS;
  return {
    grid: {
      bodyClasses: joinClasses('c-grid', question.columns.length > most && 'c-grid--stacked'),
      ...viewFrame(question, id, scope, { size: 'm' }), bodyId: `${id}--body`,
      caption: say(question.ask), corner: 'Item',
      columns: question.columns.map((column) => ({ id: `${id}--${column.id}`, text: say(column.ask) })),
      rows: question.rows.map((row) => ({
        id: `${id}-${row.id}`, text: say(row.label),
        cells: question.columns.map((column) => viewCell(column, { id: `${id}-${row.id}-${column.id}`, row: say(row.label), scope })),
      })),
    },
  };
}

interface CellPlace {
  readonly id: string;
  readonly row: string;
  readonly scope: PageScope;
}

function viewCell(column: Question, { id, row, scope }: CellPlace): GridCellView {
  const { say } = scope;
  const cell = { id, row, column: say(column.ask) };
  const select = (items: readonly { readonly value: string; readonly text: string }[]): GridCellView =>
    ({ ...cell, select: { name: id, items: [CHOOSE, ...items] } });
  const input = (width: string, attributes: Readonly<Record<string, string>> = {}): GridCellView =>
    ({ ...cell, input: { name: id, classes: joinClasses('govuk-input', width), attributes: { autocomplete: 'off', ...attributes } } });
  switch (column.type) {
    case 'tick':
      return { ...cell, tick: { name: id } };
    case 'yes-no':
      return select([{ value: 'yes', text: 'Yes' }, { value: 'no', text: 'No' }]);
    case 'choice':
      return select(column.options.map((option) => ({ value: option.code, text: say(option.label) })));
    case 'scale':
      return select(Array.from({ length: column.max - column.min + 1 }, (_, index) => {
        const words = column.ends.get(column.min + index);
        return { value: String(column.min + index), text: words ? `${column.min + index} – ${say(words)}` : String(column.min + index) };
      }));
    case 'integer':
      return input('govuk-input--width-5', { inputmode: 'numeric' });
    case 'text':
      return input('');
    case 'date':
    case 'partial-date':
      return input('govuk-input--width-10');
    case 'choices':
    case 'decimal':
    case 'time':
    case 'date-time':
    case 'moment':
    case 'identifier':
    case 'category':
    case 'grid':
    case 'list':
    case 'component':
    case 'reference':
    case 'link':
    case 'attachment':
      throw new Error(`A grid cannot have a column of type ${column.type}.`);
    default:
      return unreachable(column);
  }
}
