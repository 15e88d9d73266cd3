import path from 'node:path';
import { compile } from '../../compiler/compile.ts';
import { leastStep } from '../../compiler/diff/judge-step.ts';
import { canonicalJson } from '../../compiler/publish/canonical-json.ts';
import { collectDefinition } from '../../compiler/publish/collect-definition.ts';
import { DEFINITION_FILE } from '../../compiler/publish/contract-files.ts';
import { listRemoved } from '../../compiler/publish/list-removed.ts';
import { writeLondonTime } from '../../runtime/page/london-time.ts';
import { writeRecord } from '../../runtime/write-record.ts';
import type { Command } from '../command.ts';
import { createContext } from '../context.ts';
import { findForms, readDefinitionFiles } from '../definition-files.ts';
import { compileVersions, pickVersion, readWanted } from '../diff/find-versions.ts';
import { listProblems, renderDiff, sayMeasures } from '../diff/render-diff.ts';
import { fail } from '../failure.ts';
import { loadSources } from '../load.ts';
import { formsOption } from '../options.ts';
import { contractsFolder, findLock, writeLock } from '../publish/lock-file.ts';
import { makeContracts } from '../publish/make-contracts.ts';
import { mayPublish } from '../publish/may-publish.ts';
import { storeFiles } from '../publish/stored-files.ts';
import { choosePaint } from '../report/paint.ts';
import { reportProblems } from '../report-problems.ts';
import { hashBytes } from '../write/manifest.ts';

/** `concordat publish`. */
export const publish: Command = {
  operands: '<form[@version]>',
  takes: { least: 1, most: 1 },
  options: {
    'forms': formsOption,
    'dry-run': { type: 'boolean', summary: 'Say whether it could be published, and write nothing' },
  },
  examples: ['publish cse-screening@1.0.0', 'publish cse-screening --dry-run'],
  async run(given, terminal) {
    const folder = findForms(terminal.cwd, given.text('forms'));
    const sources = loadSources(readDefinitionFiles(folder), folder);
    const lock = findLock(sources);
    const wanted = readWanted(given.operands[0] ?? '', sources, terminal.cwd);
    const draft = pickVersion(wanted, compileVersions(wanted).versions);
    const version = draft.version.replace(/-draft$/, '');
    const published = lock.forms[draft.id];
    if (published?.versions[version]) fail(1, `${draft.id} ${version} is published already, and a published version never changes. Copy it to a new version: forms/${draft.id}/<version>.yaml.`);
    const { forms, diagnostics } = compile(sources, { only: [draft.id], published: new Set([`${draft.id}@${version}`]) });
    const form = forms.find((one) => one.version === version) ?? fail(1, `${draft.id} ${version} has errors: concordat check ${draft.id}@${version}`);
    const earlier = forms.filter((one) => published?.versions[one.version]);
    const context = await createContext();
    const verdict = await mayPublish({ form, earlier, published, diagnostics, sources, folder, context });
    const show = (problems: Parameters<typeof reportProblems>[0]['diagnostics']) => reportProblems({ diagnostics: problems, sources, folder, cwd: terminal.cwd }, 'text', terminal.colour.err);
    terminal.say(show(verdict.diagnostics));
    if (verdict.report) {
      if (verdict.problems.length > 0 && listProblems(verdict.report).length > 0) terminal.say(renderDiff(verdict.report, choosePaint(terminal.colour.err)));
      terminal.say(sayMeasures(verdict.report).map((line) => `${line}\n`).join(''));
    }
    if (verdict.problems.length > 0 || verdict.diagnostics.length > 0) {
      terminal.say([...verdict.problems, `${form.id} ${version} is not published.`].map((line) => `${line}\n`).join(''));
      return 1;
    }
    if (given.has('dry-run')) {
      terminal.say(`${form.id} ${version} can be published.\n`);
      return 0;
    }
    const definition = collectDefinition(form, sources);
    const files = [...await makeContracts(form, context), { path: DEFINITION_FILE, text: writeRecord({ ...definition }) }];
    const stored = path.join(contractsFolder(folder), form.id, version);
    await storeFiles(stored, files);
    await writeLock(folder, {
      forms: {
        ...lock.forms,
        [form.id]: {
          removed: listRemoved(form, earlier, published?.removed ?? {}),
          versions: {
            ...published?.versions,
            [version]: {
              published: writeLondonTime(Date.now()).slice(0, 10), definition: hashBytes(canonicalJson(definition)),
              files: Object.fromEntries(files.map((file) => [file.path, hashBytes(file.text)])),
            },
          },
        },
      },
    });
    terminal.out(`${path.relative(terminal.cwd, stored)}\n`);
    const step = verdict.report ? ` ${leastStep(verdict.report.changes) === 'none' ? 'Nothing has changed since' : 'It follows'} ${verdict.report.before.version}.` : '';
    terminal.say(`${form.id} ${version} is published: ${files.length} files are stored.${step} Commit them with the lock.\n`);
    return 0;
  },
};
