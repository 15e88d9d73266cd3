import type { Form } from '../../compiler/model/form.ts';
import type { Context } from '../../generators/generator.ts';
import { generateValidatorModule } from '../../generators/validators/generate-validator-module.ts';
import type { Report } from '../../runtime/validate/report.ts';

/** What a generated validator offers here. */
export interface RunningValidator {
  validate(record: unknown): Report;
  asked(shape: string, object: unknown): readonly string[];
}

/** Generates a form's validator and runs that very module from memory. */
export async function runValidator(form: Form, context: Context): Promise<RunningValidator> {
  const code = generateValidatorModule(form, context);
  return await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`) as RunningValidator;
}
