import { writeCsv } from '../../generators/dictionary/write-csv.ts';
import { escapeMarkup } from '../conform/escape-markup.ts';
import type { Judgement } from './judgement.ts';

const COLUMNS = ['file', 'line', 'form', 'version', 'status', 'valid', 'verdict', 'severity', 'code', 'rule', 'question', 'pointer', 'message'] as const;
type Row = readonly (string | number | undefined)[];

/** The head of a table of judgements, with the mark that spreadsheets need. */
export function startCsv(): string {
  return writeCsv([COLUMNS]);
}

/** A judgement as rows: one a finding, or one alone where there is none. */
export function writeCsvRows({ file, line, form, version, status, report, refused = [] }: Judgement): string {
  const start: Row = [file, line, form, version, status, report?.valid ? 'yes' : 'no'];
  const rows: Row[] = [
    ...refused.map((problem): Row => [...start, '', 'error', problem.code, '', '', '', sayPlace(problem)]),
    ...(report?.findings ?? []).map(({ verdict, severity, code, rule, question, pointer, message }): Row => [...start, verdict, severity, code, rule, question, pointer, message]),
  ];
  return writeCsv((rows.length === 0 ? [start] : rows).map((row) => COLUMNS.map((_, index) => String(row[index] ?? '')))).slice(1);
}

/** The beginning and the end of a report that build servers read as JUnit’s. */
export const JUNIT = { start: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n<testsuite name="concordat validate">\n', end: '</testsuite>\n</testsuites>\n' } as const;

/** A judgement as a test case, which fails where the record is not valid. */
export function writeJunitCase({ file, line, form, version, report, refused = [] }: Judgement): string {
  const name = escapeMarkup(line === undefined ? file : `${file}:${line}`);
  const open = `<testcase classname="${escapeMarkup(form === undefined ? 'not-read' : `${form}.${version ?? ''}`)}" name="${name}">`;
  if (report?.valid) return `${open}</testcase>\n`;
  const lines = [...refused.map((problem) => `${sayPlace(problem)} [${problem.code}]`), ...(report?.findings ?? []).map(({ message, pointer, rule, code }) => `${message} [${rule ?? code}] at ${pointer}`)];
  const kind = refused.length > 0 ? 'not read' : report?.wellFormed ? 'not valid' : 'not well-formed';
  return `${open}<failure message="${kind}">${escapeMarkup(lines.join('\n'))}</failure></testcase>\n`;
}

function sayPlace({ message, line, column }: NonNullable<Judgement['refused']>[number]): string {
  return line === undefined ? message : `line ${line}, column ${column ?? 1}: ${message}`;
}
