import path from 'node:path';
import { readingCopyGenerator } from '../../generators/reading-copy/reading-copy-generator.ts';
import type { Command } from '../command.ts';
import { compileForms, judgeProblems } from '../compile-forms.ts';
import { createContext } from '../context.ts';
import { findFormsOrOwn, readDefinitionFiles } from '../definition-files.ts';
import { fail } from '../failure.ts';
import { loadSources } from '../load.ts';
import { formsOption } from '../options.ts';
import { reportProblems } from '../report-problems.ts';
import { replaceFile } from '../write/write-file.ts';

/** `concordat review`. */
export const review: Command = {
  operands: '<form[@version]>',
  takes: { least: 1, most: 1 },
  options: {
    output: { type: 'string', short: 'o', value: 'file', summary: 'Where to write (default: <form>-<version>-review.html here); - is standard output' },
    forms: formsOption,
  },
  examples: ['review information-report', 'review information-report@1.0.0 -o for-the-board.html'],
  async run(given, terminal) {
    const folder = findFormsOrOwn(terminal.cwd, given.text('forms'));
    const sources = loadSources(readDefinitionFiles(folder), folder);
    const compilation = compileForms(sources, given.operands);
    terminal.say(reportProblems({ diagnostics: compilation.diagnostics, sources, folder, cwd: terminal.cwd }, 'text', terminal.colour.err));
    const exit = judgeProblems(compilation);
    if (exit !== 0) return exit;
    const form = compilation.forms.at(-1);
    if (!form) return fail(1, 'There is no such form without errors.');
    if (compilation.forms.length > 1) terminal.say(`There are several versions; this is ${form.version}.\n`);
    const [file] = await readingCopyGenerator.generate(form, await createContext());
    const text = file && 'text' in file ? file.text : '';
    const output = given.text('output') ?? `${form.id}-${form.version}-review.html`;
    if (output === '-') {
      terminal.out(text);
      return 0;
    }
    await replaceFile(path.resolve(terminal.cwd, output), text);
    terminal.out(`${output}\n`);
    return 0;
  },
};
