import path from 'node:path';
import type { Compilation } from '../../compiler/compile.ts';
import { generate } from '../../generators/generate.ts';
import { generators } from '../../generators/generators.ts';
import type { Source } from '../../compiler/source.ts';
import { compileForms, judgeProblems } from '../compile-forms.ts';
import { createContext } from '../context.ts';
import type { FilePlan, FolderPlan, WriteReport } from '../write.ts';
import { writeOutputs } from '../write.ts';
import type { DefinitionFile } from '../definition-files.ts';
import { fail } from '../failure.ts';
import { EXAMPLES } from './example-files.ts';
import { planExamples } from './plan-examples.ts';
import { writeStamp } from './write-stamp.ts';
import { openPress, printPage } from './print-pages.ts';

/** What `--only` can name. */
export const outputNames: readonly string[] = [...generators.map(({ name }) => name), EXAMPLES];

/** What to build and where to. */
export interface BuildRequest {
  readonly sources: readonly Source[];
  /** The folder of definitions, to name files by. */
  readonly folder: string;
  /** Stored example records. */
  readonly examples: readonly DefinitionFile[];
  /** `form` or `form@version`; none means all. */
  readonly forms: readonly string[];
  /** Generators by name; left out: all. */
  readonly only?: readonly string[] | undefined;
  readonly outDir: string;
  /** A PDF that cannot be printed ends the build with 4, and nothing is written. */
  readonly requirePdf: boolean;
  readonly env: NodeJS.ProcessEnv;
  /** What the stamp shall say of the inputs. */
  readonly inputs: string;
  /** Told before each step, of how many. */
  onStep(step: string, done: number, total: number): void;
}

export interface BuildResult {
  readonly compilation: Compilation;
  /** Missing when a definition has errors: then nothing is written. */
  readonly report?: WriteReport;
  /** PDFs that could not be printed, and why. */
  readonly unprinted: number;
  readonly missing?: string | undefined;
  /** What protection the browser lacks here. */
  readonly warning?: string | undefined;
}

/** Compiles forms, makes their outputs, prints what needs a browser and writes it all, or nothing if a definition has errors. */
export async function buildForms(request: BuildRequest): Promise<BuildResult> {
  const { sources, forms: names, only, outDir, env, inputs, onStep } = request;
  const compilation = compileForms(sources, names);
  if (judgeProblems(compilation) !== 0) return { compilation, unprinted: 0 };
  const { forms } = compilation;
  const context = await createContext();
  const total = forms.length * 2 + 1;
  const press = openPress(env);
  const folders: FolderPlan[] = [];
  let unprinted = 0;
  try {
    for (const form of forms) {
      onStep(`${form.id} ${form.version}`, folders.length * 2, total);
      const folder = `${form.id}/${form.version}`;
      const files: FilePlan[] = [];
      for (const file of await generate(form, context, only)) {
        if ('print' in file) {
          onStep(`${form.id} ${form.version} ${file.path}`, folders.length * 2 + 1, total);
          const printed = await printPage(file, path.join(outDir, folder), press);
          if (printed) files.push(printed);
          else unprinted += 1;
        } else files.push({ path: file.path, generator: file.generator, bytes: 'text' in file ? Buffer.from(file.text) : file.bytes });
      }
      if (!only || only.includes(EXAMPLES)) files.push(...planExamples(form, request.examples, request.folder));
      folders.push({ folder, files });
    }
  } finally {
    await press.close();
  }
  if (unprinted > 0 && request.requirePdf) fail(4, `${sayUnprinted(unprinted)} Nothing is written. ${press.missing ?? ''}`.trimEnd());
  onStep('writing', total - 1, total);
  const warnings = compilation.diagnostics.length;
  const report = await writeOutputs(outDir, {
    folders, generators: only ?? outputNames, isEveryForm: names.length === 0,
    // Without its PDFs a build is not complete: the next looks for a browser again.
    ...(unprinted > 0 ? {} : { finish: (folder, files) => writeStamp(folder, files, { inputs, warnings }) }),
  });
  return { compilation, report, unprinted, missing: press.missing, warning: press.warning };
}

/** Says how many PDFs are missing. */
export function sayUnprinted(unprinted: number): string {
  return unprinted === 1 ? '1 PDF could not be printed.' : `${unprinted} PDFs could not be printed.`;
}
