import { field, find, type Field } from './elements.ts';
import type { Leaf } from './leaf.ts';
import { splitGrid } from './split-unknown.ts';
import type { ColumnPlan, LeafPlan } from './plan.ts';
import { readNumber, readText } from './read-line.ts';
import { readDateLine, sayDate } from './written-date.ts';

type GridPlan = Extract<LeafPlan, { type: 'grid' }>;

/** Rows of small answers as `{row: {column: value}}`; a row without any is not there. */
export function createGridLeaf(plan: GridPlan, id: string): Leaf {
  const cell = (row: string, column: string): Field => field(`${id}-${row}-${column}`);
  const readRow = (row: string): Record<string, unknown> | undefined => {
    const values = plan.columns.map((column) => [column.id, readCell(column, cell(row, column.id))] as const).filter(([, value]) => value !== undefined);
    return values.length > 0 ? Object.fromEntries(values) : undefined;
  };
  // Rows and columns of a later version, passed on as they are.
  let unknown: Readonly<Record<string, unknown>> = {};
  const read = (): Record<string, unknown> => {
    const rows = plan.rows.map((row) => [row, readRow(row)] as const).filter(([, value]) => value);
    return { ...unknown, ...Object.fromEntries(rows.map(([row, cells]) => [row, { ...cells, ...(unknown[row] as object | undefined) }])) };
  };
  const sayRow = (row: string): string[] => {
    const said = plan.columns.flatMap((column) => {
      const words = find(`${id}--${column.id}`)?.textContent?.trim().replace(/:$/, '') ?? '';
      const cellWords = sayCell(column, cell(row, column.id));
      return cellWords === undefined ? [] : [cellWords ? `${words}: ${cellWords}` : words];
    });
    const label = find(`${id}-${row}`)?.querySelector('th')?.textContent?.trim() ?? '';
    return said.length > 0 ? [`${label} – ${said.join('; ')}`] : [];
  };
  return {
    fields: () => plan.rows.flatMap((row) => plan.columns.map((column) => cell(row, column.id))),
    read() {
      const value = read();
      return Object.keys(value).length > 0 ? { value } : {};
    },
    write(value) {
      const rows = (value ?? {}) as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
      unknown = splitGrid(plan, rows).unknown;
      for (const row of plan.rows) for (const column of plan.columns) writeCell(column, cell(row, column.id), rows[row]?.[column.id]);
    },
    say: () => plan.rows.flatMap((row) => sayRow(row)).join('\n'),
  };
}

function readCell(column: ColumnPlan, of: Field): unknown {
  if (column.type === 'tick') return (of as HTMLInputElement).checked || undefined;
  if (!of.value.trim()) return undefined;
  switch (column.type) {
    case 'yes-no':
      return of.value === 'yes';
    case 'scale':
      return Number(of.value);
    case 'integer':
      return readNumber(of.value);
    case 'date': case 'partial-date':
      return readDateLine(of.value);
    default:
      return readText(of.value, false);
  }
}

/** A cell in words; a tick needs none but its column's. */
function sayCell(column: ColumnPlan, of: Field): string | undefined {
  if (column.type === 'tick') return (of as HTMLInputElement).checked ? '' : undefined;
  return (of instanceof HTMLSelectElement && of.value ? of.selectedOptions[0]?.text : of.value.trim()) || undefined;
}

function writeCell(column: ColumnPlan, of: Field, value: unknown): void {
  if (column.type === 'tick') (of as HTMLInputElement).checked = value === true;
  else if (value === undefined) of.value = '';
  else if (column.type === 'yes-no') of.value = value === true ? 'yes' : 'no';
  else of.value = column.type === 'date' || column.type === 'partial-date' ? sayDate(String(value)) : String(value);
}
