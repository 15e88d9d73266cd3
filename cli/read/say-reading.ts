import type { ReadForm } from '../../generators/fillable/read-form.ts';
import { showText } from '../report/show-text.ts';
import type { FilledPdf } from './open-filled-pdf.ts';

/** What a person must know of a reading: what was not taken, field by field with its words, what the file lacks, and what was left alone. */
export function sayReading({ untaken, missing }: ReadForm, { values, ignored }: FilledPdf): string {
  const lines = untaken.flatMap(({ field, question, text, why }) => [
    `  ${field}${question === '' ? '' : `  ${question}`}`, ...text.split(/\r\n?|\n/).map((line) => `    | ${line}`), `    ${why}`,
  ]);
  return [
    ...(untaken.length > 0 ? [`Not in the record (${untaken.length}): look at these, and add them by hand.`, ...lines] : []),
    ...(missing.length > 0 ? [`The file lacks these fields of the form: ${missing.slice(0, 10).join(', ')}${missing.length > 10 ? ` and ${missing.length - 10} more` : ''}`] : []),
    ...ignored,
    ...(values.size <= 1 ? ['Nothing was filled in.'] : []),
  ].map((line) => `${showText(line)}\n`).join('');
}
