import type { Form } from '../../compiler/model/form.ts';
import { escapeMarkdown, writeTable } from '../dictionary/write-markdown.ts';
import type { Generator } from '../generator.ts';
import { printJson } from '../json-schema/print-json.ts';
import { OUTPUTS, type Cell } from './cover.ts';
import { listDemands, type Demand } from './list-demands.ts';

/** Says of every demand of the form which output enforces it, so that nobody relies on a check that is not made. */
export const coverageGenerator: Generator = {
  name: 'coverage',
  summary: 'coverage.md and coverage.json: which output enforces which rule, condition and limit',
  generate(form) {
    const demands = listDemands(form);
    return [
      { path: 'coverage.md', text: writeCoverage(form, demands) },
      { path: 'coverage.json', text: printJson({ form: form.id, version: form.version, outputs: OUTPUTS, demands }) },
    ];
  },
};

const HEADINGS: readonly (readonly [Demand['kind'], string])[] = [
  ['rule', 'Rules'], ['built-in-rule', 'Rules that come with questions and deadlines'], ['condition', 'What is asked when'], ['required', 'What must be answered'],
  ['answer', 'What an answer is'],
];

const MARKS: Readonly<Record<Cell['level'], string>> = { enforced: 'enforced', partly: 'partly', portable: 'exact text', words: 'in words', none: 'no' };

function writeCoverage(form: Form, demands: readonly Demand[]): string {
  const tables = HEADINGS.flatMap(([kind, heading]) => {
    const rows = demands.filter((demand) => demand.kind === kind);
    const head = [kind === 'rule' || kind === 'built-in-rule' ? 'Rule' : 'Question', 'Demand', ...OUTPUTS];
    const lines = rows.map(({ about, words, cover }) => [about, words, ...OUTPUTS.map((output) => sayCell(cover[output]))]);
    return rows.length === 0 ? [] : [`## ${heading}\n`, writeTable([head, ...lines])];
  });
  return [
    `# ${escapeMarkdown(form.title.en)}: what enforces what\n`,
    `${escapeMarkdown(`${form.id} ${form.version}`)}. “Enforced”: the output refuses a record that breaks the demand. “Exact text”: other software can evaluate it. `
      + '“In words”: it tells people. `schema.draft-07.json` says what `schema.json` says, and so does `reader.schema.json`, which lets members through that it does not know; the other forms on paper say what `form.pdf` says.\n',
    ...tables,
  ].join('\n');
}

function sayCell({ level, why }: Cell): string {
  return why === undefined ? MARKS[level] : `${MARKS[level]}: ${why}`;
}
