// Loads next to nothing until it is known that something has to be built.
import path from 'node:path';
import { readExampleFiles } from '../build/example-files.ts';
import { findFittingStamp, hashInputs, type Stamp } from '../build/stamp.ts';
import type { Command, Given } from '../command.ts';
import { findForms, readDefinitionFiles } from '../definition-files.ts';
import { fail, type ExitCode } from '../failure.ts';
import { FORMATS, formatOption, formsOption, type Format } from '../options.ts';
import { readChoice } from '../read-arguments.ts';
import type { Terminal } from '../terminal.ts';

/** A build as asked for. */
export interface BuildOrder {
  readonly names: readonly string[];
  readonly only: readonly string[] | undefined;
  /** The folder of definitions, and that of outputs. */
  readonly folder: string;
  readonly outDir: string;
  readonly requirePdf: boolean;
  readonly format: Format;
}

/** `concordat build`. */
export const build: Command = {
  operands: '[form[@version] ...]',
  takes: { least: 0, most: Infinity },
  options: {
    'out': { type: 'string', short: 'o', value: 'folder', summary: 'Where to write (default: dist)' },
    'only': { type: 'string', value: 'names', summary: 'Only these outputs: json-schema, types, validators, html, pdf, dictionary, reading-copy, coverage, examples' },
    'watch': { type: 'boolean', short: 'w', summary: 'Build again on every change, until Ctrl+C' },
    'require-pdf': { type: 'boolean', summary: 'End with 4, and write nothing, if there is no browser to print PDFs with' },
    'forms': formsOption,
    'format': formatOption,
  },
  examples: ['build', 'build information-report', 'build --only json-schema,validators --out public', 'build --watch'],
  async run(given, terminal) {
    const order = readOrder(given, terminal);
    if (!given.has('watch')) return buildOnce(order, terminal);
    const { watchForms } = await import('../build/watch-forms.ts');
    return watchForms(order, terminal);
  },
};

/** Builds unless everything is as it was. */
export async function buildOnce(order: BuildOrder, terminal: Terminal): Promise<ExitCode> {
  const files = readDefinitionFiles(order.folder);
  const examples = readExampleFiles(order.folder);
  const inputs = hashInputs([...files, ...examples], [...order.names, '--only', ...order.only ?? []]);
  const stamp = findFittingStamp(order.outDir, inputs);
  if (!stamp) {
    const { runBuild } = await import('../build/run-build.ts');
    return runBuild(order, { files, examples, inputs }, terminal);
  }
  const warnings = stamp.warnings === 0 ? '' : ` There ${stamp.warnings === 1 ? 'is 1 warning' : `are ${stamp.warnings} warnings`}: see concordat check.`;
  terminal.say(`Nothing has changed: ${countOutputs(stamp)} files in ${path.relative(terminal.cwd, order.outDir) || '.'} are up to date.${warnings}\n`);
  if (order.format === 'json') terminal.out('[]\n');
  return 0;
}

/** Files that begin with a dot are our own notes. */
function countOutputs({ outputs }: Stamp): number {
  return Object.keys(outputs).filter((file) => !path.basename(file).startsWith('.')).length;
}

function readOrder(given: Given, { cwd }: Terminal): BuildOrder {
  const folder = findForms(cwd, given.text('forms'));
  const outDir = path.resolve(cwd, given.text('out') ?? 'dist');
  if (`${outDir}${path.sep}`.startsWith(`${folder}${path.sep}`)) fail(2, 'The outputs cannot go into the folder of definitions. Choose another folder with --out.');
  const only = given.text('only')?.split(',').map((name) => name.trim()).filter((name) => name !== '');
  if (only?.length === 0) fail(2, '--only needs the name of an output.');
  return { names: given.operands, only, folder, outDir, requirePdf: given.has('require-pdf'), format: readChoice(given, 'format', FORMATS) };
}
