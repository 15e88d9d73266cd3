import path from 'node:path';
import { compile } from '../../compiler/compile.ts';
import { planPrefill } from '../../compiler/prefill/plan-prefill.ts';
import { writeLondonTime } from '../../runtime/page/london-time.ts';
import { prefill as startRecord } from '../../runtime/prefill/prefill.ts';
import { sayPrefill } from '../../runtime/prefill/say-prefill.ts';
import { writeRecord } from '../../runtime/write-record.ts';
import type { Command } from '../command.ts';
import { compileForms, judgeProblems } from '../compile-forms.ts';
import { createContext } from '../context.ts';
import { findFormsOrOwn, readDefinitionFiles } from '../definition-files.ts';
import { fail } from '../failure.ts';
import { loadSources } from '../load.ts';
import { formsOption } from '../options.ts';
import { readFirstRecord } from '../prefill/read-first-record.ts';
import { runValidator } from '../prefill/run-validator.ts';
import { readChoice } from '../read-arguments.ts';
import { reportProblems } from '../report-problems.ts';
import { createFile } from '../write/write-file.ts';

/** `concordat prefill`. */
export const prefill: Command = {
  operands: '<form[@version]> --from <record.json>',
  takes: { least: 1, most: 1 },
  options: {
    from: { type: 'string', value: 'file', summary: 'The record to begin from; - is standard input' },
    output: { type: 'string', short: 'o', value: 'file', summary: 'Where to write (default: <form>-<record id>.json here); - is standard output' },
    child: { type: 'string', value: 'number', summary: 'Of a report about several people: which one the new record is about, from 1' },
    author: { type: 'string', value: 'same|another', summary: 'Who answers for the new record (default: another, whom nothing is carried over for)' },
    forms: formsOption,
  },
  examples: ['prefill referral --from screening.json', 'prefill referral --from report.json --child 2', 'prefill referral@1.0.0 --from screening.json --author same -o referral.json'],
  async run(given, terminal) {
    const author = readChoice(given, 'author', ['another', 'same']);
    const child = given.text('child');
    if (child !== undefined && !/^[1-9]\d{0,5}$/.test(child)) fail(2, '--child is a position in the list of people, such as 1.');
    const file = given.text('from') ?? fail(2, 'Something is missing: name the record to begin from with --from.');
    const folder = findFormsOrOwn(terminal.cwd, given.text('forms'));
    const sources = loadSources(readDefinitionFiles(folder), folder);
    const compilation = compileForms(sources, given.operands);
    terminal.say(reportProblems({ diagnostics: compilation.diagnostics, sources, folder, cwd: terminal.cwd }, 'text', terminal.colour.err));
    const exit = judgeProblems(compilation);
    if (exit !== 0) return exit;
    const to = compilation.forms.at(-1) ?? fail(1, 'There is no such form without errors.');
    if (compilation.forms.length > 1) terminal.say(`There are several versions; this is ${to.version}.\n`);
    const first = await readFirstRecord(terminal.cwd, file);
    const from = compile(sources, { only: [first.form] }).forms.find(({ version }) => version === first.version)
      ?? fail(1, `${file}: the form ${first.form} ${first.version} is not here without errors, so its record cannot be read: concordat check ${first.form}`);
    const context = await createContext();
    const [source, target] = await Promise.all([runValidator(from, context), runValidator(to, context)]);
    if (!source.validate(first.record).wellFormed) fail(1, `${file}: this record is not well-formed, so nothing is carried over: concordat validate ${file}`);
    const recordId = crypto.randomUUID();
    const made = startRecord(first.record, planPrefill(from, to), {
      recordId, saved: writeLondonTime(Date.now()), author, asked: (shape, object) => target.asked(shape, object),
      ...(child === undefined ? {} : { child: Number(child) }),
    });
    if (made.kind === 'no-such-person') fail(2, `--child ${child ?? ''}: the record names no such person.`);
    if (made.kind !== 'draft') throw new Error('the plan is of another form than the record');
    const output = given.text('output') ?? `${to.id}-${recordId}.json`;
    if (output === '-') terminal.out(writeRecord(made.record));
    else await createFile(path.resolve(terminal.cwd, output), writeRecord(made.record));
    if (made.choose.length > 1) terminal.say(`Several children are named. Choose the one it is about: ${made.choose.map((one) => `--child ${one}`).join(', ')}.\n`);
    if (made.carried.length === 0) terminal.say('Nothing could be carried over.\n');
    terminal.say(sayPrefill(made).map((line) => `${line}\n`).join(''));
    if (output !== '-') terminal.out(`${output}\n`);
    return 0;
  },
};
