// How records of a form lie in tables: one row a record, and a linked table for each list. Every answer has a column, so nothing is lost.
import type { Form } from '../model/form.ts';
import type { Question, Shape } from '../model/question.ts';
import { unreachable } from '../unreachable.ts';

/** What a cell holds: the words as they are, true or false, a number, or codes joined by semicolons. */
export type CellKind = 'text' | 'boolean' | 'number' | 'codes';

/** A column of answers. `path` leads from the table's own object to the value; its names joined by dots are the heading. */
export interface Column {
  readonly path: readonly string[];
  readonly kind: CellKind;
}

/** A list of objects in a table's object, by the path to it. */
export interface InnerList {
  readonly path: readonly string[];
  readonly table: Table;
}

/** The answers of a record, or the items of one list. */
export interface Table {
  /** The address of the list; empty for the record itself. */
  readonly address: string;
  readonly columns: readonly Column[];
  readonly lists: readonly InnerList[];
  /** Where objects with marks of missing answers can be: the table's own and those in it. */
  readonly objects: readonly (readonly string[])[];
}

/** The tables of a form: the record's, with those of its lists inside. */
export function planTables(form: Form): Table {
  return planTable(form.answers, '');
}

/** A table and how it hangs in another: the address of that one, and the path from its object to the list. */
export interface LinkedTable {
  readonly table: Table;
  readonly around: string;
  readonly path: readonly string[];
}

/** A table and all tables inside it, outer ones first. */
export function listTables(table: Table, around = '', path: readonly string[] = []): readonly LinkedTable[] {
  return [{ table, around, path }, ...table.lists.flatMap((list) => listTables(list.table, table.address, list.path))];
}

function planTable(shape: Shape, address: string): Table {
  const table = { address, columns: [] as Column[], lists: [] as InnerList[], objects: [] as (readonly string[])[] };
  layShape(shape, [], table);
  return table;
}

function layShape(shape: Shape, path: readonly string[], table: { columns: Column[]; lists: InnerList[]; objects: (readonly string[])[] }): void {
  table.objects.push(path);
  if (shape.keyed) table.columns.push({ path: [...path, 'key'], kind: 'text' });
  for (const question of shape.questions) {
    const here = [...path, question.id];
    if (question.type === 'component') layShape(question.shape, here, table);
    else if (question.type === 'list') table.lists.push({ path: here, table: planTable(question.item, question.address) });
    else table.columns.push(...columnsOf(question, here));
  }
}

/** The columns of a question that is no object of its own. */
function columnsOf(question: Exclude<Question, { type: 'component' | 'list' }>, path: readonly string[]): readonly Column[] {
  const parts = (...names: readonly string[]) => names.map((name): Column => ({ path: [...path, name], kind: 'text' }));
  switch (question.type) {
    case 'text': case 'choice': case 'date': case 'time': case 'date-time': case 'partial-date': return [{ path, kind: 'text' }];
    case 'yes-no': case 'tick': return [{ path, kind: 'boolean' }];
    case 'scale': case 'integer': case 'decimal': return [{ path, kind: 'number' }];
    case 'choices': return [{ path, kind: 'codes' }];
    case 'moment': return parts('at', 'words');
    case 'identifier': return parts('system', 'value');
    case 'reference': return parts('key', 'text');
    case 'link': return parts('rel', 'recordId', 'reference');
    case 'category': return [...parts('scheme', 'code', 'label'), { path: [...path, 'band'], kind: 'number' }];
    case 'attachment': return [...parts('name', 'mediaType', 'sha256'), { path: [...path, 'size'], kind: 'number' }];
    case 'grid': return question.rows.flatMap((row) => question.columns.flatMap((column) => (
      column.type === 'component' || column.type === 'list' ? [] : columnsOf(column, [...path, row.id, column.id]))));
    default: return unreachable(question);
  }
}
