import type { Form } from '../model/form.ts';
import { ABSENT, EXTENSIONS, HEADER, POSITION, RECORD_ID, WITHHOLD } from './headings.ts';
import { listTables, planTables, type Column, type Table } from './plan-tables.ts';

/** A table as text: its name in the form, its headings, and rows of as many cells. */
export interface Rows {
  /** The address of a list, `_links`, `_reasons`, or empty for the records. */
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: string[][];
}

type Answers = Readonly<Record<string, unknown>>;

/** The rows of well-formed records of a form, a table each, in the order of the form; tables without rows are there too. */
export function createRows(form: Form): { readonly tables: readonly Rows[]; add(record: Answers): void } {
  const plan = planTables(form);
  const tables = new Map(listTables(plan).map(({ table }) => [table.address, { name: table.address, headings: headingsOf(table), rows: [] as string[][] }]));
  const links: Rows = { name: '_links', headings: [RECORD_ID, 'rel', 'recordId'], rows: [] };
  const reasons: Rows = { name: '_reasons', headings: [RECORD_ID, 'rule', 'reason', 'on'], rows: [] };
  const put = (table: Table, object: Answers, before: readonly string[], position: string): void => {
    tables.get(table.address)?.rows.push([...before, ...table.columns.map((column) => writeCell(object, column)), writeMarks(object, table)]);
    for (const { path, table: inner } of table.lists) {
      const items = valueAt(object, path) as readonly Answers[] | undefined;
      items?.forEach((item, index) => {
        const at = position === '' ? String(index) : `${position}.${index}`;
        put(inner, item, [before[0] ?? '', at], at);
      });
    }
  };
  return {
    tables: [...tables.values(), links, reasons],
    add(record) {
      const id = String(record['recordId']);
      put(plan, record['answers'] as Answers, [id, ...HEADER.map((member) => text(record[member])), writeWithhold(record['withhold']), writeExtensions(record['extensions'])], '');
      for (const link of (record['links'] ?? []) as readonly Answers[]) links.rows.push([id, text(link['rel']), text(link['recordId'])]);
      for (const one of (record['reasons'] ?? []) as readonly Answers[]) reasons.rows.push([id, text(one['rule']), text(one['reason']), text(one['on'])]);
    },
  };
}

/** The headings of a table, in the order of its cells. */
export function headingsOf({ address, columns }: Table): readonly string[] {
  const first = address === '' ? [...HEADER.map((member) => `_${member}`), WITHHOLD, EXTENSIONS] : [POSITION];
  return [RECORD_ID, ...first, ...columns.map(({ path }) => path.join('.')), ABSENT];
}

function writeCell(object: Answers, { path, kind }: Column): string {
  const value = valueAt(object, path);
  return kind === 'codes' ? ((value ?? []) as readonly string[]).join(';') : text(value);
}

function writeMarks(object: Answers, { objects }: Table): string {
  return objects.flatMap((path) => {
    const marks = valueAt(object, [...path, 'absent']) as Readonly<Record<string, string>> | undefined;
    return Object.entries(marks ?? {}).map(([id, reason]) => `${[...path, id].join('.')}=${reason}`);
  }).join(' ');
}

function writeWithhold(withhold: unknown): string {
  return Object.entries((withhold ?? {}) as Readonly<Record<string, readonly string[]>>).map(([address, names]) => `${address}=${names.join('+')}`).join(' ');
}

function writeExtensions(extensions: unknown): string {
  return extensions === undefined ? '' : JSON.stringify(extensions);
}

function valueAt(object: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, name) => (value as Answers | undefined)?.[name], object);
}

function text(value: unknown): string {
  return value === undefined ? '' : String(value);
}
