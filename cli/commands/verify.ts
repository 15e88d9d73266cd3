import { compile } from '../../compiler/compile.ts';
import type { Command } from '../command.ts';
import { createContext } from '../context.ts';
import { findForms, readDefinitionFiles } from '../definition-files.ts';
import { fail } from '../failure.ts';
import { loadSources } from '../load.ts';
import { FORMATS, formatOption, formsOption } from '../options.ts';
import { contractsFolder, findLock } from '../publish/lock-file.ts';
import { findUnlocked } from '../publish/stored-files.ts';
import { verifyVersion, type Verified } from '../publish/verify-version.ts';
import { didYouMean, readChoice } from '../read-arguments.ts';
import { reportProblems } from '../report-problems.ts';

/** `concordat verify`. */
export const verify: Command = {
  operands: '[form ...]',
  takes: { least: 0, most: Infinity },
  options: { forms: formsOption, format: formatOption },
  examples: ['verify', 'verify cse-screening', 'verify --format github'],
  async run(given, terminal) {
    const format = readChoice(given, 'format', FORMATS);
    const folder = findForms(terminal.cwd, given.text('forms'));
    const sources = loadSources(readDefinitionFiles(folder), folder);
    const lock = findLock(sources);
    const { forms: locked } = lock;
    const unlocked = findUnlocked(contractsFolder(folder), lock);
    for (const name of given.operands) if (!locked[name]) fail(2, `No version of “${name}” is published.${didYouMean(name, Object.keys(locked))}`);
    const ids = Object.keys(locked).filter((id) => given.operands.length === 0 || given.operands.includes(id)).sort();
    if (ids.length === 0 && unlocked.length === 0) {
      terminal.say('Nothing is published: concordat publish <form> does it.\n');
      if (format === 'json') terminal.out('[]\n');
      return 0;
    }
    const { forms, diagnostics } = compile(sources, { only: ids });
    const context = await createContext();
    const all: Verified[] = [];
    for (const id of ids) {
      for (const [version, one] of Object.entries(locked[id]?.versions ?? {})) {
        const form = forms.find((candidate) => candidate.id === id && candidate.version === version);
        all.push(form ? await verifyVersion({ form, locked: one, sources, folder, context })
          : { texts: new Map(), drifted: [], notes: [], problems: [`${id} ${version} is published, but its definition is gone or has errors.`] });
      }
    }
    const drifted = [...diagnostics.filter(({ severity }) => severity === 'error'), ...all.flatMap((one) => one.drifted)];
    terminal.out(reportProblems({ diagnostics: drifted, sources, folder, cwd: terminal.cwd }, format, terminal.colour.out));
    const problems = [...unlocked, ...all.flatMap((one) => one.problems)];
    terminal.say([...problems, ...all.flatMap(({ notes }) => notes)].map((line) => `${line}\n`).join(''));
    if (problems.length > 0 || drifted.length > 0) return 1;
    terminal.say(`${all.length === 1 ? '1 published version is' : `${all.length} published versions are`} as published.\n`);
    return 0;
  },
};
