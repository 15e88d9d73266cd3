import type { Generator } from '../generator.ts';
import { generateValidatorModule } from '../validators/generate-validator-module.ts';
import { writePage } from './write-page.ts';

/** form.html: the form as one page that works from a disk, keeps nothing and sends nothing. */
export const htmlGenerator: Generator = {
  name: 'html',
  summary: 'form.html: one page that works offline, checks answers with the generated validator and saves a record as a file',
  generate: (form, context) => [{ path: 'form.html', text: writePage(form, context, generateValidatorModule(form, context)) }],
};
