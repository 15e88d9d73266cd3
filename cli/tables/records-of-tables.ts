import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compile } from '../../compiler/compile.ts';
import type { Form } from '../../compiler/model/form.ts';
import { readRows, type ReadTable } from '../../compiler/tables/read-rows.ts';
import type { Source } from '../../compiler/source.ts';
import { fail } from '../failure.ts';
import { readCsv } from './read-csv.ts';

/** The records of one form and version in tables, and what is wrong with those, a line each. */
export interface ReadForm {
  readonly form: Form;
  readonly records: readonly Readonly<Record<string, unknown>>[];
  readonly problems: readonly string[];
}

/** Reads folders `<form>/<version>` of CSV files, as `convert --to csv` writes them. */
export function recordsOfTables(folder: string, sources: readonly Source[]): readonly ReadForm[] {
  const found = listFolders(folder).flatMap((id) => listFolders(path.join(folder, id)).map((version) => ({ id, version })));
  if (found.length === 0) fail(1, `${folder} has no folders <form>/<version> of CSV files.`);
  return found.map(({ id, version }) => {
    const form = compile(sources, { only: [id] }).forms.find((candidate) => candidate.id === id && candidate.version === version)
      ?? fail(1, `The form ${id} ${version} is not here without errors: concordat check ${id}`);
    const [tables, problems]: [ReadTable[], string[]] = [[], []];
    for (const name of readdirSync(path.join(folder, id, version)).filter((file) => file.endsWith('.csv')).sort()) {
      const file = path.join(id, version, name);
      const read = readCsv(readFileSync(path.join(folder, file)));
      const [, table = ''] = new RegExp(`^${id}(?:\\.(.+))?\\.csv$`).exec(name) ?? [undefined, name];
      if ('problem' in read) problems.push(`${file}: ${read.problem}`);
      else tables.push({ name: table, ...read });
    }
    const { records, problems: inRows } = readRows(form, tables);
    const said = inRows.map(({ table, row, heading, message }) => (
      `${path.join(id, version, table === '' ? `${id}.csv` : `${id}.${table}.csv`)}${row === undefined ? '' : `, row ${row}`}${heading === undefined ? '' : `, ${heading}`}: ${message}`));
    return { form, records, problems: [...problems, ...said] };
  });
}

function listFolders(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && /^[a-z0-9][a-z0-9.-]*$/.test(entry.name)).map(({ name }) => name).sort();
}
