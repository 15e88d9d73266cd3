import path from 'node:path';
import { LEVELS } from '../../generators/test-vectors/vector.ts';
import type { Command, Given } from '../command.ts';
import { compileForms, judgeProblems } from '../compile-forms.ts';
import { countVectors } from '../conform/count-vectors.ts';
import { makeVectors, readVectors } from '../conform/find-vectors.ts';
import { runLoop, type RunOrder } from '../conform/run-loop.ts';
import { runOnce } from '../conform/run-once.ts';
import { sumUp, type Summary } from '../conform/sum-up.ts';
import { writeReports } from '../conform/write-reports.ts';
import { findFormsOrOwn, readDefinitionFiles } from '../definition-files.ts';
import { fail } from '../failure.ts';
import { loadSources } from '../load.ts';
import { formsOption } from '../options.ts';
import { readPackage } from '../package.ts';
import { startProgress } from '../progress.ts';
import { readChoice } from '../read-arguments.ts';
import { reportProblems } from '../report-problems.ts';
import type { Terminal } from '../terminal.ts';

/** `concordat conform`. */
export const conform: Command = {
  operands: '[options] -- <command> [argument ...]',
  takes: { least: 0, most: Infinity },
  options: {
    'form': { type: 'string', value: 'form[,form]', summary: 'The forms to test with (default: all)' },
    'level': { type: 'string', value: LEVELS.join('|'), summary: 'How far the system is said to go (default: sound)' },
    'out': { type: 'string', short: 'o', value: 'folder', summary: 'Where the report goes (default: conformance-report)' },
    'one-shot': { type: 'boolean', summary: 'Start the command once for each record, {file} standing for its file: it ends with 0 if the record may be taken, 1 if not' },
    'limit': { type: 'string', value: 'seconds', summary: 'How long one answer may take (default: 10)' },
    'vectors': { type: 'string', value: 'folder', summary: 'Take stored vectors from here instead of making them from definitions' },
    'list': { type: 'boolean', summary: 'Say how many vectors there are, and test nothing' },
    'forms': formsOption,
  },
  examples: ['conform --list', 'conform --form information-report -- python3 conformance/adapters/python/adapter.py dist', 'conform --level well-formed --one-shot -- our-checker {file}'],
  async run(given, terminal) {
    const level = readChoice(given, 'level', ['sound', 'well-formed', 'complete']);
    const seconds = Number(given.text('limit') ?? '10');
    if (!(seconds > 0 && seconds <= 3600)) fail(2, '--limit is a number of seconds, such as 10.');
    if (given.has('list')) {
      const listed = await findVectors(given, terminal);
      if (listed) terminal.out(countVectors(listed));
      return listed ? 0 : 1;
    }
    if (given.operands.length === 0) fail(2, 'Something is missing: the command to test, after --. See “concordat conform --help”.');
    const isOneShot = given.has('one-shot');
    if (isOneShot && !given.operands.some((word) => word.includes('{file}'))) fail(2, 'With --one-shot the command must say {file} where the file of the record goes.');
    const files = await findVectors(given, terminal);
    if (files === undefined) return 1;
    const { version: kit } = readPackage();
    const progress = startProgress(terminal);
    const total = files.reduce((sum, { vectors }) => sum + vectors.length, 0);
    let done = 0;
    const order: RunOrder = { command: given.operands, cwd: terminal.cwd, limit: seconds * 1000, kit, onVector: ({ form }) => { progress.step(form, done, total); done += 1; } };
    let summary: Summary;
    try {
      const run = isOneShot ? await runOnce(files.filter(({ kind }) => kind === 'required'), order) : await runLoop(files, order);
      summary = sumUp(run, { kit, date: new Date().toISOString(), level, mode: isOneShot ? 'one-shot' : 'loop' });
    } finally {
      progress.stop();
    }
    const folder = path.resolve(terminal.cwd, given.text('out') ?? 'conformance-report');
    const written = await writeReports(folder, summary);
    terminal.out(saySummary(summary));
    terminal.say(`${written.join(', ')} in ${path.relative(terminal.cwd, folder) || '.'}\n`);
    return summary.passed ? 0 : 1;
  },
};

async function findVectors(given: Given, terminal: Terminal) {
  const names = given.text('form')?.split(',').map((name) => name.trim()).filter((name) => name !== '') ?? [];
  const stored = given.text('vectors');
  if (stored !== undefined) return readVectors(path.resolve(terminal.cwd, stored), names);
  const folder = findFormsOrOwn(terminal.cwd, given.text('forms'));
  const sources = loadSources(readDefinitionFiles(folder), folder);
  const compilation = compileForms(sources, names);
  if (judgeProblems(compilation) === 0) return makeVectors(compilation.forms);
  terminal.say(reportProblems({ diagnostics: compilation.diagnostics, sources, folder, cwd: terminal.cwd }, 'text', terminal.colour.err));
  return undefined;
}

function saySummary({ forms, level, passed }: Summary): string {
  const lines = forms.map(({ form, version, skipped, levels, optional }) => {
    const counts = LEVELS.map((one) => `${one} ${levels[one].right}/${levels[one].all}`);
    const more = [...(optional.findings ? [`findings ${optional.findings.right}/${optional.findings.all}`] : []), ...(optional.screens ? [`screens ${optional.screens.right}/${optional.screens.all}`] : [])];
    return `${form} ${version}: ${skipped === undefined ? counts.join(', ') : 'not tested'}${more.length > 0 ? `; optional: ${more.join(', ')}` : ''}\n`;
  });
  return `${lines.join('')}${passed ? 'Passed' : 'Not passed'} at the level ${level}.\n`;
}
