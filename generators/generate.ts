import type { Form } from '../compiler/model/form.ts';
import type { Context, OutputFile } from './generator.ts';
import { generators } from './generators.ts';

/** An output file and the generator that it comes from. */
export type GeneratedFile = OutputFile & { readonly generator: string };

/**
 * Turns a checked form into its output files, in the order of the list of generators; `only` names those wanted; left out, all but those made on request.
 * Two files of one path are a mistake of ours and throw.
 */
export async function generate(form: Form, context: Context, only?: readonly string[]): Promise<readonly GeneratedFile[]> {
  const wanted = generators.filter(({ name, onRequest }) => (only ? only.includes(name) : !onRequest));
  const made = await Promise.all(wanted.map(async (generator) => {
    const files = await generator.generate(form, context);
    return files.map((file): GeneratedFile => ({ ...file, generator: generator.name }));
  }));
  const files = made.flat();
  const paths = new Set<string>();
  for (const { path, generator } of files) {
    if (paths.has(path)) throw new Error(`The generator ${generator} writes ${path}, which another file already is.`);
    paths.add(path);
  }
  return files;
}
