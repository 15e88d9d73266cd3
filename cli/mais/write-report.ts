import type { MaisExport } from '../../compiler/mais/export-record.ts';
import type { WhyNotSaid } from '../../compiler/mais/notes.ts';

/** The export of one record, with what its header says and the document cannot. */
export interface ExportedRecord {
  /** The document's file, if there is one. */
  readonly file?: string;
  readonly form: string;
  readonly version: string;
  readonly recordId: string;
  readonly status: string;
  readonly marking?: string;
  readonly exported: MaisExport;
}

const STANDARD = {
  title: 'Person Standard (PUB01) and Safeguarding Standard (PUB02), multi-agency information sharing (MAIS)', publisher: 'Data Standards for Social Care', asOf: '2026-07-17', status: 'draft',
};

const WHY: Readonly<Record<WhyNotSaid, string>> = {
  outside: 'this export has people and missing episodes only',
  'no-member': 'the standard has no member for it',
  'no-code': 'the standard has no code that means the same',
  'no-system': 'the standard names no system for this number',
  'no-reason': 'the standard cannot say why an answer is missing',
  'one-only': 'the standard’s profiles take one name of a person',
  'in-one-line': 'the standard takes family name and first names apart, and nobody can tell where one line divides',
  'needs-name': 'it belongs to a person without family name and first names apart, whom the standard cannot hold',
  'needs-address': 'it belongs to an address without first line, town or postcode, or abroad, which the standard cannot hold',
  'not-a-postcode': 'it belongs to an address whose postcode is not a whole one in capitals, which the standard cannot hold',
  'no-use': 'it belongs to an address of a use that the standard has no code for, so that it would pass for another',
  unborn: 'it belongs to somebody not born yet, which the standard cannot say',
  'not-safe': 'it is not safe to use, and the standard has no place for that warning',
  'part-known': 'only part of the number is known, which the standard cannot say',
  'not-a-time': 'the standard takes a day with a time only',
  'needs-start': 'the standard takes an end only with a start',
  'no-event': 'it belongs to an episode that was not, or is not known to be, reported missing, and the standard has no other code for it',
  'needs-subject': 'it says something of the child, who is not in the document',
  'of-the-board': 'the standard does not know the board’s own questions',
};

/** The report for programs: of each record what is said where, and what is not and why, without an answer. */
export function writeJsonReport(records: readonly ExportedRecord[]): string {
  const told = records.map(({ exported: { said, notSaid }, ...header }) => ({
    ...header,
    said: said.map(({ keptFrom, ...one }) => ({ ...one, ...(keptFrom.length > 0 ? { keptFrom } : {}) })),
    notSaid: notSaid.map(({ isMark, ...one }) => ({ ...one, ...(isMark ? { missing: true } : {}) })),
  }));
  return `${JSON.stringify({ standard: STANDARD, why: WHY, records: told }, null, 2)}\n`;
}

/** The same for people, each reason once. */
export function writeTextReport(records: readonly ExportedRecord[]): string {
  return records.map((record) => `${sayRecord(record).join('\n')}\n`).join('\n');
}

function sayRecord({ file, form, version, recordId, status, marking, exported: { said, notSaid } }: ExportedRecord): readonly string[] {
  const reasons = [...new Set(notSaid.map(({ why }) => why))];
  const kept = said.filter(({ keptFrom }) => keptFrom.length > 0);
  return [
    `${form} ${version}, ${status}, ${recordId}${marking === undefined ? '' : `, ${marking}`}: ${file ?? 'no document, because nothing of it can be said'}`,
    ...(file === undefined ? [] : ['  The document says neither the form, its version and status, nor the marking.']),
    `  Said: ${said.length}. Could not be expressed: ${notSaid.length}.`,
    ...reasons.flatMap((reason) => {
      const lines = notSaid.filter(({ why }) => why === reason).map(({ question, pointer, isMark }) => `    ${question} (${pointer})${isMark ? ', the mark of a missing answer' : ''}`);
      return [`  Not there, because ${WHY[reason]}:`, ...lines];
    }),
    ...(kept.length === 0 ? [] : ['  There, and the document cannot say from whom it is kept:', ...kept.map(({ question, pointer, keptFrom }) => `    ${question} (${pointer}): ${keptFrom.join(', ')}`)]),
  ];
}
