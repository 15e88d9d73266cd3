import type { Form } from '../../compiler/model/form.ts';
import { formOf } from '../content/compiled.ts';

/** The forms on which everything must agree: the real ones, one with every feature, one with hostile words, and a small one that is hard on schemas. */
export const TESTED_FORMS: readonly { readonly id: string; readonly folder: string }[] = [
  { id: 'sighting', folder: 'test/agreement/forms' },
  { id: 'kitchen-sink', folder: 'test/forms' },
  { id: 'hostile', folder: 'test/forms' },
  { id: 'information-report', folder: 'forms' },
  { id: 'cse-screening', folder: 'forms' },
];

/** A tested form by its id. */
export function testedForm(id: string): Form {
  const found = TESTED_FORMS.find((form) => form.id === id);
  if (!found) throw new Error(`no tested form ${id}`);
  return formOf(found.folder, id);
}
