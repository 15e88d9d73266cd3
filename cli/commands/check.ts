import { nameForm } from '../../generators/name-form.ts';
import type { Command } from '../command.ts';
import { compileForms, judgeProblems } from '../compile-forms.ts';
import { findForms, readDefinitionFiles } from '../definition-files.ts';
import { loadSources } from '../load.ts';
import { FORMATS, formatOption, formsOption } from '../options.ts';
import { findChanged } from '../publish/compare-definition.ts';
import { readChoice } from '../read-arguments.ts';
import { reportProblems } from '../report-problems.ts';

/** `concordat check`. */
export const check: Command = {
  operands: '[form[@version] ...]',
  takes: { least: 0, most: Infinity },
  options: { forms: formsOption, format: formatOption },
  examples: ['check', 'check information-report', 'check --format github'],
  async run(given, terminal) {
    const format = readChoice(given, 'format', FORMATS);
    const folder = findForms(terminal.cwd, given.text('forms'));
    const sources = loadSources(readDefinitionFiles(folder), folder);
    const compiled = compileForms(sources, given.operands);
    const changed = findChanged(compiled.forms, sources, folder);
    const compilation = { ...compiled, forms: compiled.forms.filter((form) => !changed.has(form)), diagnostics: [...compiled.diagnostics, ...[...changed.values()].flat()] };
    terminal.out(reportProblems({ diagnostics: compilation.diagnostics, sources, folder, cwd: terminal.cwd }, format, terminal.colour.out));
    if (format === 'text' && compilation.diagnostics.length > 0) terminal.say('concordat explain <code> says more about a message.\n');
    const right = compilation.forms.map(nameForm).join(', ');
    const profiles = compilation.profiles.map((form) => `${form.id} ${form.version} for ${form.profile?.board}`).join(', ');
    if (right) terminal.say(`Right: ${right}.\n${profiles ? `Right profiles: ${profiles}.\n` : ''}`);
    else if (compilation.diagnostics.length === 0 && changed.size === 0) terminal.say('There is no form to check. concordat new <form-id> writes one to start from.\n');
    const untold = [...changed].filter(([, places]) => places.length === 0);
    terminal.say(untold.map(([form]) => `${nameForm(form)} is not as published. concordat verify says more.\n`).join(''));
    return untold.length > 0 ? 1 : judgeProblems(compilation);
  },
};
