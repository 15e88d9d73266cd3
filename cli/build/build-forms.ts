import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { compile, type Compilation } from '../../compiler/compile.ts';
import { generate } from '../../generators/generate.ts';
import { generateProfile } from '../../generators/generate-profile.ts';
import { generators } from '../../generators/generators.ts';
import type { Context } from '../../generators/generator.ts';
import type { Diagnostic } from '../../compiler/diagnostic.ts';
import type { Source } from '../../compiler/source.ts';
import { compileForms, judgeProblems } from '../compile-forms.ts';
import { createContext } from '../context.ts';
import type { FilePlan, FolderPlan, WriteReport } from '../write.ts';
import { writeOutputs } from '../write.ts';
import type { DefinitionFile } from '../definition-files.ts';
import { fail } from '../failure.ts';
import { EXAMPLES } from './example-files.ts';
import { keepContracts } from '../publish/keep-contracts.ts';
import { planExamples } from './plan-examples.ts';
import { planSite, SITE } from './plan-site.ts';
import { writeStamp } from './write-stamp.ts';
import { openPress, printPage } from './print-pages.ts';
import { PICTURED, picturePages } from './picture-pages.ts';

/** What `--only` can name. */
export const outputNames: readonly string[] = [...generators.map(({ name }) => name), EXAMPLES, SITE];

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
  /** Told of each step, and how many of all are done. */
  onStep(step: string, done: number, total: number): void;
}

export interface BuildResult {
  readonly compilation: Compilation;
  /** Missing when a definition has errors: then nothing is written. */
  readonly report?: WriteReport;
  /** PDFs that could not be printed, and why. */
  readonly unprinted: number;
  readonly missing?: string | undefined;
  /** Of published versions: what this compiler writes otherwise, though it judges the same. */
  readonly notes: readonly string[];
  /** What protection the browser lacks here. */
  readonly warning?: string | undefined;
}

/** Compiles forms, makes their outputs, prints what needs a browser and writes it all, or nothing if a definition has errors. */
export async function buildForms(request: BuildRequest): Promise<BuildResult> {
  const { sources, forms: names, only, outDir, env, inputs, onStep } = request;
  const compilation = compileForms(sources, names);
  if (judgeProblems(compilation) !== 0) return { compilation, unprinted: 0, notes: [] };
  const { forms } = compilation;
  const isEvery = names.length === 0;
  let others = isEvery ? forms : undefined;
  const context: Context = { ...await createContext(), others: () => (others ??= compile(sources, { withProfiles: false }).forms) };
  const total = forms.length * 2 + 1;
  const press = openPress(env);
  const folders: FolderPlan[] = [];
  const drifted: Diagnostic[] = [];
  const notes: string[] = [];
  let unprinted = 0;
  let done = 0;
  try {
    const planned: Promise<FolderPlan>[] = [];
    for (const form of forms) {
      const name = `${form.id} ${form.version}`;
      onStep(name, done, total);
      const folder = `${form.id}/${form.version}`;
      // Pages are printed while the next form's texts are made.
      const kept = await keepContracts(form, await generate(form, context, only), { sources, folder: request.folder, context, only });
      drifted.push(...kept.drifted);
      notes.push(...kept.notes);
      const profiles = await Promise.all(compilation.profiles.filter(({ profile }) => profile?.base === form).map((profiled) => generateProfile(profiled, context, only)));
      const files = [...kept.files, ...profiles.flat()].map(async (file): Promise<readonly FilePlan[] | undefined> => {
        if (!('print' in file)) return [{ path: file.path, generator: file.generator, bytes: 'text' in file ? Buffer.from(file.text) : file.bytes }];
        const printed = await printPage(file, path.join(outDir, folder), press);
        onStep(`${name} ${file.path}`, done, total);
        return printed && [printed, ...(file.path === PICTURED ? await picturePages(printed, path.join(outDir, folder), press) : [])];
      });
      done += 1;
      const plan = Promise.all(files).then((all): FolderPlan => {
        done += 1;
        const there = all.filter((file) => file !== undefined);
        unprinted += all.length - there.length;
        return { folder, files: [...there.flat(), ...(!only || only.includes(EXAMPLES) ? planExamples(form, request.examples, request.folder) : [])] };
      });
      // Should a later form fail first, nobody waits for this one any more.
      plan.catch(() => undefined);
      planned.push(plan);
      // The browser is told of these pages before the next form's texts are made.
      await setImmediate();
    }
    folders.push(...await Promise.all(planned));
  } finally {
    await press.close();
  }
  if (drifted.length > 0) return { compilation: { ...compilation, diagnostics: [...compilation.diagnostics, ...drifted] }, unprinted: 0, notes };
  if (unprinted > 0 && request.requirePdf) fail(4, `${sayUnprinted(unprinted)} Nothing is written. ${press.missing ?? ''}`.trimEnd());
  onStep('writing', total - 1, total);
  const warnings = compilation.diagnostics.length;
  const report = await writeOutputs(outDir, {
    folders, generators: (only ?? outputNames).filter((name) => name !== SITE), isEveryForm: isEvery,
    // Where the pages about all forms are, they stay true.
    about: async (held, isThere) => (!only || only.includes(SITE) || isThere ? planSite(held, isEvery ? compilation : compile(sources), sources, context) : undefined),
    // Without its PDFs a build is not complete: the next looks for a browser again.
    ...(unprinted > 0 ? {} : { finish: (folder, files) => writeStamp(folder, files, { inputs, warnings }) }),
  });
  return { compilation, report, unprinted, missing: press.missing, warning: press.warning, notes };
}

/** Says how many PDFs are missing. */
export function sayUnprinted(unprinted: number): string {
  return unprinted === 1 ? '1 PDF could not be printed.' : `${unprinted} PDFs could not be printed.`;
}
