import type { Form } from '../../compiler/model/form.ts';
import type { Generator } from '../generator.ts';
import { nameForm } from '../name-form.ts';
import { listCitedSources } from './list-cited-sources.ts';
import { COLUMNS, listEntries, type Entry } from './list-entries.ts';
import { writeCsv } from './write-csv.ts';
import { escapeMarkdown, writeTable } from './write-markdown.ts';

/** The data dictionary, once for spreadsheets and once to read: a line for each question, option, column and row, and where it comes from. */
export const dictionaryGenerator: Generator = {
  name: 'dictionary',
  summary: 'dictionary.csv and dictionary.md: every question and code with its words, limits and source',
  generate(form) {
    const entries = listEntries(form);
    const rows = entries.map((entry) => COLUMNS.map(([key]) => entry[key]));
    return [
      { path: 'dictionary.csv', text: writeCsv([COLUMNS.map(([key]) => key), ...rows]) },
      { path: 'dictionary.md', text: writeMarkdown(form, entries, rows) },
    ];
  },
};

function writeMarkdown(form: Form, entries: readonly Entry[], rows: readonly (readonly string[])[]): string {
  const questions = entries.filter(({ kind }) => kind === 'question').length;
  const sources = listCitedSources(form).map(({ id, title, publisher }) => `- ${escapeMarkdown(`${id}: ${title.en} (${publisher})`)}\n`).join('');
  return [
    `# ${escapeMarkdown(form.title.en)}: data dictionary\n`,
    `${escapeMarkdown(nameForm(form))}. ${escapeMarkdown(form.purpose.en)}\n`,
    `${questions} questions. What an object or a list holds follows it; a code’s address is that of its question.\n`,
    ...(sources ? [`Sources:\n\n${sources}`] : []),
    writeTable([COLUMNS.map(([, heading]) => heading), ...rows]),
  ].join('\n');
}
