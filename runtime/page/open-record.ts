import { decodeRecord } from '../read-record.ts';
import type { Answers } from './collect.ts';
import type { Reason, Status } from './make-record.ts';
import type { PagePlan } from './plan.ts';
import type { Validator } from './validator.ts';

/** A record that this page can show. */
export interface Opened {
  readonly answers: Answers;
  readonly recordId: string;
  readonly status: Status;
  readonly reasons: readonly Reason[];
  /** Header members that the page passes on as they are. */
  readonly kept: Readonly<Record<string, unknown>>;
}

const OWN_MEMBERS = new Set(['concordat', 'form', 'version', 'recordId', 'status', 'saved', 'marking', 'answers', 'reasons']);

/** Reads a record for this page, or says in whole sentences why it cannot be opened here. No message holds an answer. */
export async function openRecord(file: File, plan: PagePlan, validator: Validator): Promise<Opened | readonly string[]> {
  if (file.size > 5_000_000) return ['This file is larger than 5 MB. No record is.'];
  const read = decodeRecord(new Uint8Array(await file.arrayBuffer()));
  if (!read.ok) return read.problems.map(({ line, column, message }) => `Line ${line}, column ${column}: ${message}`);
  const { record } = read;
  if (typeof record['form'] !== 'string' || typeof record['version'] !== 'string') return ['This file is not a record of a form.'];
  if (record['form'] !== plan.form) return [`This is a record of another form, ${record['form'].slice(0, 80)}. This page is for ${plan.form}.`];
  if (record['version'] !== plan.version) return [`This record was made with version ${record['version'].slice(0, 40)} of the form. This page is version ${plan.version}.`];
  if (record['status'] === 'extract') return ['This is an extract: a copy with parts taken out. It cannot be changed, so it is not opened here.'];
  const report = validator.validate(record);
  if (!report.wellFormed) {
    const found = report.findings.filter(({ verdict }) => verdict === 'well-formed');
    return ['This record does not have the shape of the form, so it is not opened: part of it would be lost.', ...found.map(({ message, pointer }) => `${message} (${pointer})`)];
  }
  return {
    answers: record['answers'] as Answers, recordId: record['recordId'] as string, status: record['status'] as Status,
    reasons: (record['reasons'] ?? []) as readonly Reason[], kept: Object.fromEntries(Object.entries(record).filter(([member]) => !OWN_MEMBERS.has(member))),
  };
}
