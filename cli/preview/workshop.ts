import type { Diagnostic } from '../../compiler/diagnostic.ts';
import type { Form } from '../../compiler/model/form.ts';
import { compile } from '../../compiler/compile.ts';
import { generate, type GeneratedFile } from '../../generators/generate.ts';
import { generators } from '../../generators/generators.ts';
import type { Context } from '../../generators/generator.ts';
import { readDefinitionFiles } from '../definition-files.ts';
import { describeSystemError, isFailure } from '../failure.ts';
import { loadSources } from '../load.ts';
import { countProblems } from '../report/count-problems.ts';
import { reportProblems } from '../report-problems.ts';

/** The forms as they are now; a form with errors stays as it last was without. */
export interface Workshop {
  /** Grows with every change. */
  revision(): number;
  forms(): readonly Form[];
  /** What is wrong, as a heading and a text; empty when nothing is. */
  problems(): { readonly heading: string; readonly text: string };
  /** An output of a form; nothing when it has no such text. */
  read(form: Form, file: string): Promise<string | undefined>;
  /** Compiles again. */
  refresh(): void;
}

/** Opens a folder of definitions to be previewed. */
export function openWorkshop(folder: string, cwd: string, context: Context): Workshop {
  let revision = 0;
  let forms: readonly Form[] = [];
  let problems = { heading: '', text: '' };
  let made = new Map<string, Promise<readonly GeneratedFile[]>>();
  const make = (form: Form, only: readonly string[]) => {
    const key = `${form.id}@${form.version} ${only.join()}`;
    const files = made.get(key) ?? generate(form, { ...context, others: () => forms }, only);
    made.set(key, files);
    return files;
  };
  const workshop: Workshop = {
    revision: () => revision,
    forms: () => forms,
    problems: () => problems,
    async read(form, path) {
      // The page alone is quick; whoever wants more waits for all.
      const files = await make(form, path === 'form.html' ? ['html'] : generators.map(({ name }) => name).filter((name) => name !== 'pdf'));
      const file = files.find((candidate) => candidate.path === path);
      return file && 'text' in file ? file.text : undefined;
    },
    refresh() {
      revision += 1;
      made = new Map();
      try {
        const sources = loadSources(readDefinitionFiles(folder), folder);
        const compilation = compile(sources);
        forms = keepLast(forms, compilation.forms, compilation.diagnostics);
        const { diagnostics } = compilation;
        problems = { heading: countProblems(diagnostics), text: reportProblems({ diagnostics, sources, folder, cwd }, 'text', false) };
      } catch (error) {
        const words = isFailure(error) ? error.message : describeSystemError(error);
        if (words === undefined) throw error;
        problems = { heading: 'The definitions cannot be read', text: words };
      }
    },
  };
  workshop.refresh();
  return workshop;
}

/** The forms that compile now, and of those with errors the last that did. */
function keepLast(before: readonly Form[], now: readonly Form[], diagnostics: readonly Diagnostic[]): readonly Form[] {
  const fresh = new Set(now.map(({ id, version }) => `${id}@${version}`));
  const broken = diagnostics.some(({ severity }) => severity === 'error');
  const kept = broken ? before.filter(({ id, version }) => !fresh.has(`${id}@${version}`)) : [];
  return [...now, ...kept].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
