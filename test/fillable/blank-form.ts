import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Form } from '../../compiler/model/form.ts';
import { runValidator, type RunningValidator } from '../../cli/prefill/run-validator.ts';
import type { Printer } from '../../cli/print-pdf.ts';
import { fillableGenerator } from '../../generators/fillable/fillable-generator.ts';
import type { PrintJob } from '../../generators/generator.ts';
import { loadContext } from '../support/context.ts';
import { root } from '../support/root.ts';

/** The page that the generator makes of a form, with its fields. */
export async function fillablePage(form: Form): Promise<PrintJob> {
  const [file] = await fillableGenerator.generate(form, await loadContext());
  if (!file || !('print' in file)) throw new Error('The generator gave no page to print.');
  return file.print;
}

/** A form as it is handed out. */
export async function printBlank(form: Form, printer: Printer): Promise<Uint8Array> {
  return printer.print(await fillablePage(form));
}

/** The font of the fields. */
export async function fieldFont(): Promise<string> {
  return (await loadContext()).assets.fieldFont;
}

/** The form's own validator. */
export async function validatorOf(form: Form): Promise<RunningValidator> {
  return runValidator(form, await loadContext());
}

export type ExampleRecord = Readonly<Record<string, unknown>>;

/** The stored example records of a form, by name. */
export function readExamples(form: Form): readonly (readonly [string, ExampleRecord])[] {
  const folder = path.join(root, 'forms', form.id, 'examples/1.0.0');
  return readdirSync(folder).filter((name) => name.endsWith('.json')).sort().map((name) => (
    [name.replace('.json', ''), { version: form.version, ...JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as object }] as const
  ));
}

/** Every form with stored examples. */
export const FORMS = ['information-report', 'cse-screening', 'appendix-2-assessment', 'referral', 'return-home-interview', 'safe-and-well-check'] as const;
