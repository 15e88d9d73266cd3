import type { Form } from '../../compiler/model/form.ts';
import { CONTRACT_FILES, CONTRACT_GENERATORS } from '../../compiler/publish/contract-files.ts';
import { generate } from '../../generators/generate.ts';
import type { Context } from '../../generators/generator.ts';

/** A contract file as text, by its path and the generator that it comes from. */
export interface ContractFile {
  readonly path: string;
  readonly generator: string;
  readonly text: string;
}

/** Makes the contract files of a form as this compiler writes them. */
export async function makeContracts(form: Form, context: Context): Promise<readonly ContractFile[]> {
  const files = await generate(form, context, CONTRACT_GENERATORS);
  return files.flatMap((file) => ('text' in file && CONTRACT_FILES.includes(file.path) ? [{ path: file.path, generator: file.generator, text: file.text }] : []));
}
