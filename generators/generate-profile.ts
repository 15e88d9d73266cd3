import type { Form } from '../compiler/model/form.ts';
import type { Context } from './generator.ts';
import { generate, type GeneratedFile } from './generate.ts';

/** What is made for a profile: everything that narrows or that a person in the board sees. Its test vectors are its form's. */
const PROFILE_OUTPUTS: readonly string[] = ['json-schema', 'validators', 'html', 'pdf', 'dictionary', 'sources', 'reading-copy', 'coverage'];

/** Turns the form of a profile into its files, by their paths inside the folder of the base form: each below the name of the board. */
export async function generateProfile(form: Form, context: Context, only?: readonly string[]): Promise<readonly GeneratedFile[]> {
  const files = await generate(form, context, PROFILE_OUTPUTS.filter((name) => !only || only.includes(name)));
  return files.map((file) => ({ ...file, path: `${form.profile?.board ?? ''}/${file.path}` }));
}
