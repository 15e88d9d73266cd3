import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Form } from '../../compiler/model/form.ts';
import { generateValidatorModule } from '../../generators/validators/generate-validator-module.ts';
import type { Report } from '../../runtime/validate/report.ts';
import { loadContext } from '../support/context.ts';

/** What a generated module exports. */
export interface Validator {
  readonly form: string;
  readonly version: string;
  validate(record: unknown): Report;
  asked(shape: string, object: unknown): string[];
  answerTo(answers: object, id: string): unknown;
}

/** The text of a form's validator. */
export async function validatorText(form: Form): Promise<string> {
  return generateValidatorModule(form, await loadContext());
}

/** Generates a form's validator and imports it as anybody would. */
export async function loadValidator(form: Form): Promise<Validator> {
  const folder = await mkdtemp(path.join(tmpdir(), 'concordat-validator-'));
  try {
    const file = path.join(folder, 'validator.mjs');
    await writeFile(file, await validatorText(form));
    return await import(/* @vite-ignore */ pathToFileURL(file).href) as Validator;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
