import type { Form } from '../../compiler/model/form.ts';
import type { Report } from '../../runtime/validate/report.ts';
import type { Context } from '../generator.ts';
import { generateValidatorModule } from '../validators/generate-validator-module.ts';

/** What a generated validator offers. */
export interface ImportedValidator {
  validate(record: unknown): Report;
  asked(shape: string, object: unknown): readonly string[];
}

/** Generates a form's validator and imports that very module from memory. */
export async function importValidator(form: Form, context: Context): Promise<ImportedValidator> {
  return await import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(generateValidatorModule(form, context)).toString('base64')}`) as ImportedValidator;
}
