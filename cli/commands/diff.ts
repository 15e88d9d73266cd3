import { declaredBetween, measure } from '../../compiler/diff/judge-gate.ts';
import { diffForms } from '../../compiler/diff/diff-forms.ts';
import { compareVersions } from '../../compiler/diff/judge-step.ts';
import { writeChangelog } from '../../compiler/diff/write-changelog.ts';
import { unreachable } from '../../compiler/unreachable.ts';
import type { Command } from '../command.ts';
import { findForms, readDefinitionFiles } from '../definition-files.ts';
import { compileVersions, pickVersion, readWanted } from '../diff/find-versions.ts';
import { listProblems, printDiff, renderDiff, sayMeasures, type DiffReport } from '../diff/render-diff.ts';
import { fail } from '../failure.ts';
import { loadSources } from '../load.ts';
import { formsOption } from '../options.ts';
import { findTombstones } from '../publish/lock-file.ts';
import { readChoice } from '../read-arguments.ts';
import { choosePaint } from '../report/paint.ts';
import { reportProblems } from '../report-problems.ts';

const FORMATS = ['text', 'json', 'github', 'markdown'] as const;

/** `concordat diff`. */
export const diff: Command = {
  operands: '<form@version or file> [form@version or file]',
  takes: { least: 1, most: 2 },
  options: {
    forms: formsOption,
    format: { type: 'string', value: 'text|json|github|markdown', summary: 'How changes are written; markdown is the change log for a board (default: text)' },
  },
  examples: ['diff cse-screening', 'diff cse-screening@1.0.0 cse-screening@1.1.0', 'diff old.yaml forms/cse-screening/1.1.0.yaml --format markdown'],
  async run(given, terminal) {
    const format = readChoice(given, 'format', FORMATS);
    const folder = findForms(terminal.cwd, given.text('forms'));
    const sources = loadSources(readDefinitionFiles(folder), folder);
    const [first = '', second] = given.operands;
    const wanted = readWanted(second ?? first, sources, terminal.cwd);
    const { versions, diagnostics } = compileVersions(wanted);
    const after = pickVersion(wanted, versions);
    const older = versions.filter(({ version }) => compareVersions(version, after.version) < 0);
    const from = second === undefined ? undefined : readWanted(first, sources, terminal.cwd);
    const before = from ? pickVersion(from, compileVersions(from).versions) : older.at(-1) ?? fail(2, `There is no version of ${after.id} before ${after.version.replace(/-draft$/, '')}. Name two versions or files.`);
    if (from && from.form !== after.id) terminal.say(`These are versions of two forms, ${before.id} and ${after.id}.\n`);
    const tombstones = findTombstones(sources, after.id);
    const report: DiffReport = {
      before, after, changes: diffForms(before, after, { declared: declaredBetween(before, after, versions), tombstones }),
      // Versions that nobody can hold records of are no measure: an unpublished file is compared with what it is named with.
      measures: measure(after, from ? [before, ...older.filter(({ version }) => compareVersions(version, before.version) < 0)] : older, { tombstones }),
    };
    const problems = listProblems(report);
    switch (format) {
      case 'text': terminal.out(renderDiff(report, choosePaint(terminal.colour.out))); break;
      case 'json': terminal.out(printDiff(report)); break;
      case 'github': terminal.out(reportProblems({ diagnostics: problems, sources: wanted.sources, folder, cwd: terminal.cwd }, 'github', false)); break;
      case 'markdown': terminal.out(writeChangelog(before, after, report.changes)); break;
      default: return unreachable(format);
    }
    const broken = diagnostics.filter(({ severity }) => severity === 'error').length;
    if (broken > 0) terminal.say(`Other versions have errors and are left out: concordat check ${after.id}\n`);
    terminal.say(sayMeasures(report).map((line) => `${line}\n`).join(''));
    return report.measures.every(({ enough }) => enough) ? 0 : 1;
  },
};
