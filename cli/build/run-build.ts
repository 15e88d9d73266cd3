import path from 'node:path';
import { judgeProblems } from '../compile-forms.ts';
import type { DefinitionFile } from '../definition-files.ts';
import { fail, type ExitCode } from '../failure.ts';
import { loadSources } from '../load.ts';
import { startProgress } from '../progress.ts';
import { didYouMean } from '../read-arguments.ts';
import { reportProblems } from '../report-problems.ts';
import type { Terminal } from '../terminal.ts';
import type { BuildOrder } from './build-once.ts';
import { buildForms, outputNames, sayUnprinted, type BuildResult } from './build-forms.ts';

/** The files of a build as read, and the hash of them all. */
export interface BuildInputs {
  readonly files: readonly DefinitionFile[];
  readonly examples: readonly DefinitionFile[];
  readonly inputs: string;
}

/** Builds, and says how it went: folders on standard output, everything else on standard error. */
export async function runBuild(order: BuildOrder, { files, examples, inputs }: BuildInputs, terminal: Terminal): Promise<ExitCode> {
  for (const name of order.only ?? []) checkOutput(name);
  const sources = loadSources(files, order.folder);
  const started = performance.now();
  const progress = startProgress(terminal);
  let result: BuildResult;
  try {
    result = await buildForms({
      sources, folder: order.folder, examples, forms: order.names, only: order.only, outDir: order.outDir, requirePdf: order.requirePdf, env: terminal.env, inputs,
      onStep: (step, done, total) => { progress.step(step, done, total); },
    });
  } finally {
    progress.stop();
  }
  const { compilation } = result;
  const problems = { diagnostics: compilation.diagnostics, sources, folder: order.folder, cwd: terminal.cwd };
  if (order.format === 'text') terminal.say(reportProblems(problems, 'text', terminal.colour.err));
  else terminal.out(reportProblems(problems, order.format, false));
  if (!result.report) {
    terminal.say('Nothing is written.\n');
    return judgeProblems(compilation);
  }
  const out = path.relative(terminal.cwd, order.outDir) || '.';
  if (order.format === 'text') for (const { id, version } of compilation.forms) terminal.out(`${out}/${id}/${version}\n`);
  terminal.say(result.notes.map((line) => `${line}\n`).join(''));
  sayResult(result, terminal, performance.now() - started);
  return 0;
}

function checkOutput(name: string): void {
  if (!outputNames.includes(name)) fail(2, `There is no output “${name}”.${didYouMean(name, outputNames) || ` There are: ${outputNames.join(', ')}.`}`);
}

function sayResult({ compilation, report, unprinted, missing, warning }: BuildResult, terminal: Terminal, milliseconds: number): void {
  if (!report) return;
  const versions = compilation.forms.length;
  const forms = new Set(compilation.forms.map(({ id }) => id)).size;
  const made = `${versions > forms ? `${versions} versions of ` : ''}${forms === 1 ? '1 form' : `${forms} forms`}`;
  const parts = [`${report.written} written`, `${report.unchanged} unchanged`, ...(report.removed > 0 ? [`${report.removed} removed`] : [])];
  if (warning) terminal.say(`${warning}\n`);
  if (unprinted > 0) terminal.say(`${sayUnprinted(unprinted)} ${missing ?? ''}`.trimEnd() + '\n');
  terminal.say(`Built ${made} in ${(milliseconds / 1000).toFixed(1)} s: ${parts.join(', ')}.\n`);
}
