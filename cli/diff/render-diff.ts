import type { Change } from '../../compiler/diff/change.ts';
import type { Measure } from '../../compiler/diff/judge-gate.ts';
import { nextVersion } from '../../compiler/diff/judge-step.ts';
import { placeChange } from '../../compiler/diff/place-change.ts';
import { sayBreaks, sayStep } from '../../compiler/diff/say-change.ts';
import type { Diagnostic } from '../../compiler/diagnostic.ts';
import type { Form } from '../../compiler/model/form.ts';
import type { Paint } from '../report/paint.ts';
import { showText } from '../report/show-text.ts';

/** Two versions, what is different, and how the newer one fits every earlier one of its major. */
export interface DiffReport {
  readonly before: Form;
  readonly after: Form;
  readonly changes: readonly Change[];
  readonly measures: readonly Measure[];
}

/** The report for a person at a terminal. */
export function renderDiff({ before, after, changes }: DiffReport, paint: Paint): string {
  const versions = { before: plain(before.version), after: plain(after.version) };
  return changes.map((change) => {
    const { kind, where, what, severity, why, instead } = change;
    const head = `${severity === 'note' ? 'note' : paint(severity, severity)}[${kind}]${where === '' ? '' : ` ${paint('place', showText(where))}`}: ${what}`;
    const lines = [
      ...(change.before === undefined ? [] : [`- ${change.before}`]), ...(change.after === undefined ? [] : [`+ ${change.after}`]),
      ...sayBreaks(change, versions), ...(severity === 'note' ? [] : [why]), ...(instead === undefined ? [] : [`help: ${instead}`]),
    ];
    return `${head}\n${lines.map((line) => `  ${showText(line).replaceAll('\n', ' ')}\n`).join('')}`;
  }).join('\n');
}

/** What the numbers of the versions say to the changes, a line for each earlier version. */
export function sayMeasures({ after, measures }: DiffReport): string[] {
  return measures.map(({ from, changes, least, given, enough }) => {
    const [old, now] = [plain(from), plain(after.version)];
    // To any version but the one before only what breaks counts.
    if (least === 'none' && changes.length > 0) return `${old} to ${now}: nothing that breaks a record or a reader.`;
    if (enough) return `${old} to ${now}: ${sayStep(least)}${least === 'none' ? '' : `, and it is ${given === 'major' ? 'one' : given}`}.`;
    return `${old} to ${now}: this asks for ${sayStep(least)}, but ${now} is ${given === 'none' ? 'the same version' : `only a ${given} step`}. Call it ${nextVersion(old, least)}, or make the change in a compatible way.`;
  });
}

/** The report for programs. */
export function printDiff({ before, after, changes, measures }: DiffReport): string {
  return `${JSON.stringify({
    form: after.id, from: plain(before.version), to: plain(after.version),
    measures: measures.map(({ from, least, given, enough }) => ({ from: plain(from), least, given, enough })), changes,
  }, null, 2)}\n`;
}

/** Changes as problems at their places in the newer version; what fits is none. */
export function listProblems({ before, after, changes }: DiffReport): Diagnostic[] {
  const versions = { before: plain(before.version), after: plain(after.version) };
  return changes.flatMap((change) => (change.severity === 'note' ? [] : [{
    code: change.kind, severity: change.severity, span: placeChange(change, after),
    message: [`${change.where === '' ? '' : `${change.where}: `}${change.what}.`, ...sayBreaks(change, versions)].join(' '), ...(change.instead === undefined ? {} : { help: change.instead }),
  }]));
}

function plain(version: string): string {
  return version.replace(/-draft$/, '');
}
