import { createRows } from '../../compiler/tables/write-rows.ts';
import { writeCsv } from '../../generators/dictionary/write-csv.ts';
import type { GoodRecord } from '../records/read-good-records.ts';

/** A text by its path in the folder to write. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** The CSV files of some records: a folder for each form and version, in it a file for the records and one for each list. */
export function tablesOfRecords(records: readonly GoodRecord[]): readonly TextFile[] {
  const forms = new Map<string, { readonly folder: string; readonly id: string; readonly rows: ReturnType<typeof createRows> }>();
  for (const { form, record } of records) {
    const folder = `${form.id}/${form.version}`;
    const found = forms.get(folder) ?? { folder, id: form.id, rows: createRows(form) };
    forms.set(folder, found);
    found.rows.add(record);
  }
  return [...forms.values()].flatMap(({ folder, id, rows }) => rows.tables.map(({ name, headings, rows: cells }) => (
    { path: `${folder}/${name === '' ? id : `${id}.${name}`}.csv`, text: writeCsv([headings, ...cells]) })));
}
