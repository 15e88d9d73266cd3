import { gatherRecord } from '../profile/gather-record.ts';
import { decodeText } from '../record/decode-text.ts';
import { readScanned } from '../record/read-scanned.ts';
import type { Answers } from './collect.ts';
import { nameProfile, type Reason } from './make-record.ts';
import type { PagePlan } from './plan.ts';
import { splitUnknown, type Unknown } from './split-unknown.ts';
import type { Validator } from './validator.ts';
import { relateVersions } from './relate-versions.ts';

/** A record that this page can show. */
export interface Opened {
  readonly answers: Answers;
  readonly recordId: string;
  readonly status: 'draft' | 'final' | 'extract';
  readonly reasons: readonly Reason[];
  /** Set if a later minor version of the form made it: it stays with that version. */
  readonly version?: string;
  /** Set if an earlier one did: what is saved follows the page’s version. */
  readonly earlier?: string;
  /** What that version asks and this page does not know. */
  readonly unknown: readonly Unknown[];
  /** Header members that the page passes on as they are. */
  readonly kept: Readonly<Record<string, unknown>>;
}

const OWN_MEMBERS = new Set(['concordat', 'form', 'version', 'recordId', 'status', 'saved', 'marking', 'answers', 'reasons']);

/** Reads the file of a record, or says in whole sentences why it is none. */
export async function readFile(file: File): Promise<{ readonly record: Readonly<Record<string, unknown>> } | readonly string[]> {
  if (file.size > 5_000_000) return ['This file is larger than 5 MB. No record is.'];
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (new TextDecoder().decode(bytes.subarray(0, 5)) === '%PDF-') return ['This is a PDF. A saved record is a file that ends in .json.'];
  const read = decodeText(bytes, readScanned);
  return read.ok ? { record: read.record } : read.problems.map(({ line, column, message }) => `Line ${line}, column ${column}: ${message}`);
}

/** Takes a record for this page, or says in whole sentences why it cannot be opened here. No message holds an answer. */
export function openRecord(given: Readonly<Record<string, unknown>>, plan: PagePlan, validator: Validator): Opened | readonly string[] {
  const { form, version } = given;
  if (typeof form !== 'string' || typeof version !== 'string') return ['This file is not a record of a form.'];
  if (form !== plan.form) return [`This is a record of another form, ${form.slice(0, 80)}. This page is for ${plan.form}.`];
  const { profile } = given;
  if (plan.profile && profile !== undefined && profile !== plan.profile.name) return [`This record follows another profile, ${String(profile).slice(0, 80)}. This page is for ${plan.profile.name}.`];
  const record = (plan.profile ? { ...gatherRecord(given, plan.profile) as object, ...nameProfile(plan) } : given) as Readonly<Record<string, unknown>>;
  const relation = relateVersions(version, plan.version);
  if (relation === 'another') return [`This record was made with version ${version.slice(0, 40)} of the form. This page is version ${plan.version}.`];
  const isLater = relation === 'later' && isObject(record['answers']);
  const { known, unknown } = isLater ? splitUnknown(plan.answers, record['answers'] as Answers) : { known: record['answers'], unknown: [] };
  const report = validator.validate({ ...record, version: plan.version, answers: known });
  if (!report.wellFormed) {
    const found = report.findings.filter(({ verdict }) => verdict === 'well-formed');
    return ['This record does not have the shape of the form, so it is not opened: part of it would be lost.', ...found.map(({ message, pointer }) => `${message} (${pointer})`)];
  }
  return {
    answers: record['answers'] as Answers, recordId: record['recordId'] as string, status: record['status'] as Opened['status'],
    reasons: (record['reasons'] ?? []) as readonly Reason[], unknown, ...(isLater ? { version } : {}), ...(relation === 'earlier' ? { earlier: version } : {}),
    kept: Object.fromEntries(Object.entries(record).filter(([member]) => !OWN_MEMBERS.has(member))),
  };
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
