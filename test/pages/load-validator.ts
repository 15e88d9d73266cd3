import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Form } from '../../compiler/model/form.ts';
import { generateValidatorModule } from '../../generators/validators/generate-validator-module.ts';
import type { Validator } from '../../runtime/page/validator.ts';
import { loadContext } from '../support/context.ts';

/** A form's generated validator, at work outside the page. */
export async function loadValidator(form: Form): Promise<Validator> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'concordat-validator-'));
  const file = path.join(folder, 'validator.mjs');
  writeFileSync(file, generateValidatorModule(form, await loadContext()));
  try {
    return await import(/* @vite-ignore */ pathToFileURL(file).href) as Validator;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
