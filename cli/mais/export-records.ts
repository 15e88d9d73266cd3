import { exportRecord } from '../../compiler/mais/export-record.ts';
import type { GoodRecord } from '../records/read-good-records.ts';
import type { TextFile } from '../tables/tables-of-records.ts';
import { writeJsonReport, writeTextReport, type ExportedRecord } from './write-report.ts';

/** The files of an export to the MAIS shape: a document a record, and a report of what could not be expressed, for people and for programs. */
export function exportRecords(records: readonly GoodRecord[]): { readonly files: readonly TextFile[]; readonly summary: string } {
  const texts: TextFile[] = [];
  const told = records.map(({ form, record }): ExportedRecord => {
    const exported = exportRecord(record, form);
    const [recordId, marking] = [String(record['recordId']), record['marking'] as string | undefined];
    const header = { form: form.id, version: form.version, recordId, status: String(record['status']), ...(marking === undefined ? {} : { marking }) };
    if (!exported.document) return { ...header, exported };
    const file = `${form.id}-${recordId}.json`;
    texts.push({ path: file, text: `${JSON.stringify(exported.document, null, 2)}\n` });
    return { file, ...header, exported };
  });
  const count = (key: 'said' | 'notSaid') => told.reduce((sum, { exported }) => sum + exported[key].length, 0);
  return {
    files: [...texts, { path: 'report.json', text: writeJsonReport(told) }, { path: 'report.txt', text: writeTextReport(told) }],
    summary: `${texts.length} of ${records.length === 1 ? '1 record' : `${records.length} records`} in a document: ${count('said')} answers are there, ${count('notSaid')} could not be expressed. See report.txt.`,
  };
}
