import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Form } from '../../compiler/model/form.ts';
import { root } from './root.ts';

/** The example records stored for a form, with its version filled in as the build does. */
export function readExamples(form: Form): readonly { readonly name: string; readonly record: Readonly<Record<string, unknown>> }[] {
  const folder = path.join(root, 'forms', form.id, 'examples', form.version.replace('-draft', ''));
  const names = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')).sort() : [];
  return names.map((file) => ({
    name: file.replace(/\.json$/, ''), record: { ...JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Record<string, unknown>, version: form.version },
  }));
}
