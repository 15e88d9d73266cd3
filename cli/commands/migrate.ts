import path from 'node:path';
import { declaredBetween } from '../../compiler/diff/judge-gate.ts';
import { compareVersions, stepBetween } from '../../compiler/diff/judge-step.ts';
import { migrateRecord } from '../../compiler/migrate/migrate-record.ts';
import type { Form } from '../../compiler/model/form.ts';
import { writeLondonTime } from '../../runtime/page/london-time.ts';
import { writeRecord } from '../../runtime/write-record.ts';
import type { Command } from '../command.ts';
import { createContext } from '../context.ts';
import { findFormsOrOwn, readDefinitionFiles } from '../definition-files.ts';
import { compileVersions, pickVersion } from '../diff/find-versions.ts';
import { fail } from '../failure.ts';
import { loadSources } from '../load.ts';
import { sayMigrated } from '../migrate/say-migrated.ts';
import { formsOption } from '../options.ts';
import { readFirstRecord } from '../prefill/read-first-record.ts';
import { runValidator } from '../prefill/run-validator.ts';
import { createFile } from '../write/write-file.ts';

/** `concordat migrate`. */
export const migrate: Command = {
  operands: '<record.json>',
  takes: { least: 1, most: 1 },
  options: {
    to: { type: 'string', value: 'version', summary: 'The version to move to (default: the newest)' },
    output: { type: 'string', short: 'o', value: 'file', summary: 'Where to write (default: <form>-<version>-<record id>.json here); - is standard output' },
    report: { type: 'string', value: 'file', summary: 'Where to write what is lost or doubtful, as JSON' },
    forms: formsOption,
  },
  examples: ['migrate screening.json', 'migrate screening.json --to 1.1.0 -o screening-1.1.0.json --report losses.json'],
  async run(given, terminal) {
    const file = given.operands[0] ?? '';
    const folder = findFormsOrOwn(terminal.cwd, given.text('forms'));
    const sources = loadSources(readDefinitionFiles(folder), folder);
    const first = await readFirstRecord(terminal.cwd, file);
    const to = given.text('to')?.replace(/-draft$/, '');
    const { versions } = compileVersions({ form: first.form, sources });
    if (versions.length === 0) fail(1, `${file}: the form ${first.form} is not here without errors: concordat check ${first.form}`);
    const after = to === undefined ? versions.at(-1) as Form : pickVersion({ form: first.form, sources, version: to }, versions);
    // A later minor version than any here is read like the newest of its major that is: what it adds is not known, and is kept.
    const before = versions.find(({ version }) => version === first.version)
      ?? versions.filter(({ version }) => compareVersions(version, first.version) < 0 && stepBetween(version, first.version) !== 'major').at(-1)
      ?? fail(1, `${file}: there is no definition of ${first.form} ${first.version} here, nor of an earlier version of its major.`);
    if (compareVersions(first.version, after.version) >= 0) fail(1, `${file}: it follows ${first.version} already. Records only move up.`);
    const context = await createContext();
    if (before.version === first.version && !(await runValidator(before, context)).validate(first.record).wellFormed) fail(1, `${file}: this record is not well-formed, so nothing is moved: concordat validate ${file}`);
    const migrated = migrateRecord(first.record, { before, after, declared: declaredBetween(before, after, versions) }, { recordId: crypto.randomUUID(), saved: writeLondonTime(Date.now()) });
    const { findings, wellFormed } = (await runValidator(after, context)).validate(migrated.record);
    const output = given.text('output') ?? `${after.id}-${after.version}-${String(migrated.record['recordId'])}.json`;
    if (output === '-') terminal.out(writeRecord(migrated.record));
    else await createFile(path.resolve(terminal.cwd, output), writeRecord(migrated.record));
    const report = given.text('report');
    if (report !== undefined) await createFile(path.resolve(terminal.cwd, report), `${JSON.stringify({ form: after.id, from: first.version, to: after.version, losses: migrated.losses, doubtful: migrated.doubtful, kept: migrated.kept, unknown: migrated.unknown }, null, 2)}\n`);
    terminal.say(sayMigrated(migrated, { wellFormed, findings }).map((line) => `${line}\n`).join(''));
    if (output !== '-') terminal.out(`${output}\n`);
    return 0;
  },
};
