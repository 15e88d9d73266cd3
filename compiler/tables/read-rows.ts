import { exactNumber } from '../../runtime/answers/exact-number.ts';
import type { Form } from '../model/form.ts';
import { ABSENT, EXTENSIONS, HEADER, POSITION, RECORD_ID, WITHHOLD } from './headings.ts';
import { listTables, planTables, type Column, type LinkedTable, type Table } from './plan-tables.ts';
import { headingsOf } from './write-rows.ts';

/** A table as it was read: `rows` in the order of the file, each as long as `headings`. */
export interface ReadTable {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Something in a table that is not understood; `row` counts from 1 after the headings, and is left out where all rows are meant. */
export interface TableProblem {
  readonly table: string;
  readonly row?: number;
  readonly heading?: string;
  readonly message: string;
}

type Draft = Record<string, unknown>;

const MISSING_TABLE = 'This table is missing. Every one is written, also without rows, so something was lost.';

/**
 * Records from tables, in the order of the record table. What a table says and a record cannot hold is a problem: a heading that is no
 * question's, a row of no record, a cell of another kind, a table or heading that is not there. Whether the records are well-formed is the validator's business.
 */
export function readRows(form: Form, tables: readonly ReadTable[]): { readonly records: readonly Draft[]; readonly problems: readonly TableProblem[] } {
  const problems: TableProblem[] = [];
  const byName = new Map(tables.map((table) => [table.name, table]));
  const plans = new Map(listTables(planTables(form)).map((linked) => [linked.table.address, linked]));
  for (const name of byName.keys()) if (!plans.has(name) && name !== '_links' && name !== '_reasons') problems.push({ table: name, message: `“${name}” is no list of ${form.id}.` });
  const records = new Map<string, { readonly record: Draft; readonly places: Map<string, Draft> }>();
  for (const [address, linked] of plans) {
    const table = byName.get(address);
    if (!table) {
      problems.push({ table: address, message: MISSING_TABLE });
      continue;
    }
    const cells = readHeadings(table, headingsOf(linked.table), problems);
    table.rows.forEach((row, index) => {
      const at = { table: address, row: index + 1 };
      const cell = (heading: string) => row[cells.get(heading) ?? -1] ?? '';
      const object = readObject(linked.table, cell, (heading, message) => problems.push({ ...at, heading, message }));
      const id = cell(RECORD_ID);
      if (address === '') {
        if (records.has(id)) problems.push({ ...at, heading: RECORD_ID, message: 'This record was there before.' });
        else records.set(id, { record: { ...readHeader(cell, (heading, message) => problems.push({ ...at, heading, message })), recordId: id, answers: object }, places: new Map([['@', object]]) });
      } else if (!putItem(records.get(id)?.places, linked, cell(POSITION), object)) {
        problems.push({ ...at, heading: POSITION, message: 'This row belongs to no record or item, or is out of order.' });
      }
    });
  }
  readSide(byName.get('_links'), 'links', ['rel', 'recordId'], records, problems);
  readSide(byName.get('_reasons'), 'reasons', ['rule', 'reason', 'on'], records, problems);
  return { records: [...records.values()].map(({ record }) => record), problems };
}

function readHeadings({ name, headings }: ReadTable, known: readonly string[], problems: TableProblem[]): ReadonlyMap<string, number> {
  const cells = new Map<string, number>();
  headings.forEach((heading, index) => {
    if (cells.has(heading)) problems.push({ table: name, heading, message: 'This heading is there twice.' });
    else if (!known.includes(heading)) problems.push({ table: name, heading, message: 'No question has this heading.' });
    cells.set(heading, index);
  });
  for (const heading of known) if (!cells.has(heading)) problems.push({ table: name, heading, message: 'This heading is missing. Every one is written, so something was lost.' });
  return cells;
}

type Complain = (heading: string, message: string) => void;

function readObject({ columns, objects }: Table, cell: (heading: string) => string, complain: Complain): Draft {
  const object: Draft = {};
  for (const column of columns) {
    const heading = column.path.join('.');
    const value = readCell(cell(heading), column, (message) => complain(heading, message));
    if (value !== undefined) putAt(object, column.path, value);
  }
  for (const mark of cell(ABSENT).split(' ').filter((one) => one !== '')) {
    const [, address = '', reason = ''] = /^(.*)=(.*)$/.exec(mark) ?? [];
    const path = address.split('.');
    if (!/^[a-z][A-Za-z0-9]*$/.test(path.at(-1) ?? '') || !objects.some((known) => known.length === path.length - 1 && known.every((name, index) => name === path[index]))) complain(ABSENT, 'A mark of a missing answer names no question here.');
    else putAt(object, [...path.slice(0, -1), 'absent', path.at(-1) ?? ''], reason);
  }
  return object;
}

function readCell(text: string, { kind }: Column, complain: (message: string) => void): unknown {
  if (text === '') return undefined;
  switch (kind) {
    case 'text': return text;
    case 'codes': return text.split(';');
    case 'boolean':
      if (/^(?:true|false)$/i.test(text)) return /^true$/i.test(text);
      return complain('This cell is true, false or empty.');
    case 'number':
      if (!/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text)) return complain('This cell is a number or empty.');
      return exactNumber(text) ?? complain('This number has more digits than one in a record can keep.');
    default: return kind satisfies never;
  }
}

function readHeader(cell: (heading: string) => string, complain: Complain): Draft {
  const header: Draft = {};
  for (const member of HEADER) if (cell(`_${member}`) !== '') header[member] = cell(`_${member}`);
  const kept = cell(WITHHOLD).split(' ').filter((one) => one !== '').map((one) => one.split('='));
  if (kept.length > 0) header['withhold'] = Object.fromEntries(kept.map(([address, names = '']) => [address, names.split('+')]));
  if (cell(EXTENSIONS) !== '') {
    try {
      header['extensions'] = JSON.parse(cell(EXTENSIONS)) as unknown;
    } catch {
      complain(EXTENSIONS, 'This cell is not JSON.');
    }
  }
  return header;
}

/** Puts an item where its position says, and remembers it for the lists inside it. Items of a list come in order. */
function putItem(places: Map<string, Draft> | undefined, { table, around, path }: LinkedTable, position: string, item: Draft): boolean {
  const [, before = '', index = ''] = /^(?:(\d+(?:\.\d+)*)\.)?(\d+)$/.exec(position) ?? [];
  const parent = places?.get(`${around}@${before}`);
  if (!places || !parent || index === '') return false;
  const list = (valueAt(parent, path) ?? []) as Draft[];
  if (list.length !== Number(index)) return false;
  if (list.length === 0) putAt(parent, path, list);
  list.push(item);
  places.set(`${table.address}@${position}`, item);
  return true;
}

function readSide(table: ReadTable | undefined, member: string, names: readonly string[], records: ReadonlyMap<string, { readonly record: Draft }>, problems: TableProblem[]): void {
  if (!table) {
    problems.push({ table: `_${member}`, message: MISSING_TABLE });
    return;
  }
  const cells = readHeadings(table, [RECORD_ID, ...names], problems);
  table.rows.forEach((row, index) => {
    const entry = Object.fromEntries(names.map((name) => [name, row[cells.get(name) ?? -1] ?? '']).filter(([, value]) => value !== ''));
    const record = records.get(row[cells.get(RECORD_ID) ?? -1] ?? '')?.record;
    if (record) record[member] = [...(record[member] as readonly unknown[] | undefined ?? []), entry];
    else problems.push({ table: table.name, row: index + 1, heading: RECORD_ID, message: 'This row belongs to no record.' });
  });
}

function putAt(object: Draft, path: readonly string[], value: unknown): void {
  const [name = '', ...rest] = path;
  if (rest.length === 0) object[name] = value;
  else putAt((object[name] ??= {}) as Draft, rest, value);
}

function valueAt(object: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, name) => (value as Draft | undefined)?.[name], object);
}
