import { joinClasses, presentAttributes, type Attributes } from './parts.ts';

export interface TableCellOptions {
  readonly text?: string;
  readonly format?: 'numeric';
  readonly classes?: string;
  readonly colspan?: number;
  readonly rowspan?: number;
  readonly attributes?: Attributes;
}

export interface TableOptions {
  readonly caption?: string;
  readonly captionClasses?: string;
  readonly head?: readonly TableCellOptions[];
  readonly rows: readonly (readonly TableCellOptions[])[];
  readonly firstCellIsHeader?: boolean;
  readonly classes?: string;
  readonly attributes?: Attributes;
}

export interface TableView {
  readonly caption?: string | undefined;
  readonly captionClasses: string;
  readonly head?: readonly TableCellView[] | undefined;
  readonly rows: readonly (readonly TableCellView[])[];
  readonly classes: string;
  readonly attributes?: Attributes | undefined;
}

interface TableCellView {
  readonly text: string;
  readonly header: boolean;
  readonly classes: string;
  readonly attributes: Attributes;
}

/** Facts in rows and columns. GOV.UK Frontend: table. */
export function viewTable(options: TableOptions): TableView {
  return {
    caption: options.caption, captionClasses: joinClasses('govuk-table__caption', options.captionClasses),
    head: options.head?.map((cell) => viewCell(cell, 'header')),
    rows: options.rows.map((row) => row.map((cell, index) => viewCell(cell, options.firstCellIsHeader && index === 0 ? 'row header' : 'cell'))),
    classes: joinClasses('govuk-table', options.classes), attributes: options.attributes,
  };
}

function viewCell(cell: TableCellOptions, kind: 'header' | 'row header' | 'cell'): TableCellView {
  const base = kind === 'cell' ? 'govuk-table__cell' : 'govuk-table__header';
  const format = cell.format && kind !== 'row header' && `${base}--${cell.format}`;
  return {
    text: cell.text ?? '', header: kind !== 'cell', classes: joinClasses(base, format, cell.classes),
    attributes: { ...presentAttributes({ colspan: cell.colspan, rowspan: cell.rowspan }), ...cell.attributes },
  };
}
