// Loads next to nothing until it is known that something has to be built.
import path from 'node:path';
import { readDefinitionFiles } from '../definition-files.ts';
import type { ExitCode } from '../failure.ts';
import type { Format } from '../options.ts';
import { contractsFolder } from '../publish/lock-file.ts';
import { listStored } from '../publish/stored-files.ts';
import type { Terminal } from '../terminal.ts';
import { readExampleFiles } from './example-files.ts';
import { findFittingStamp, hashInputs, type Stamp } from './stamp.ts';

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

/** Builds unless everything is as it was. */
export async function buildOnce(order: BuildOrder, terminal: Terminal): Promise<ExitCode> {
  const files = readDefinitionFiles(order.folder);
  const examples = readExampleFiles(order.folder);
  const inputs = hashInputs([...files, ...examples, ...listStored(contractsFolder(order.folder))], [...order.names, '--only', ...order.only ?? []]);
  const stamp = findFittingStamp(order.outDir, inputs);
  if (!stamp) {
    const { runBuild } = await import('./run-build.ts');
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
