import path from 'node:path';
import { buildOnce, type BuildOrder } from '../build/build-once.ts';
import type { Command, Given } from '../command.ts';
import { findForms } from '../definition-files.ts';
import { fail } from '../failure.ts';
import { FORMATS, formatOption, formsOption } from '../options.ts';
import { readChoice } from '../read-arguments.ts';
import type { Terminal } from '../terminal.ts';

/** `concordat build`. */
export const build: Command = {
  operands: '[form[@version] ...]',
  takes: { least: 0, most: Infinity },
  options: {
    'out': { type: 'string', short: 'o', value: 'folder', summary: 'Where to write (default: dist)' },
    'only': {
      type: 'string', value: 'names', summary: 'Only these outputs: json-schema, types, languages, validators, html, embed, pdf, fillable, dictionary, sources, reading-copy, coverage, test-vectors, examples, portal',
    },
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

function readOrder(given: Given, { cwd }: Terminal): BuildOrder {
  const folder = findForms(cwd, given.text('forms'));
  const outDir = path.resolve(cwd, given.text('out') ?? 'dist');
  if (`${outDir}${path.sep}`.startsWith(`${folder}${path.sep}`)) fail(2, 'The outputs cannot go into the folder of definitions. Choose another folder with --out.');
  const only = given.text('only')?.split(',').map((name) => name.trim()).filter((name) => name !== '');
  if (only?.length === 0) fail(2, '--only needs the name of an output.');
  return { names: given.operands, only, folder, outDir, requirePdf: given.has('require-pdf'), format: readChoice(given, 'format', FORMATS) };
}
