import type { Form } from '../../compiler/model/form.ts';
import { formOf } from '../content/compiled.ts';

/** The six forms of the standard. */
export const REAL_FORMS: readonly { readonly id: string; readonly folder: string }[] = [
  'information-report', 'cse-screening', 'referral', 'appendix-2-assessment', 'safe-and-well-check', 'return-home-interview',
].map((id) => ({ id, folder: 'forms' }));

/** The forms on which everything must agree: the real ones, one with every feature, one with hostile words, and a small one that is hard on schemas. */
export const TESTED_FORMS: readonly { readonly id: string; readonly folder: string }[] = [
  { id: 'sighting', folder: 'test/agreement/forms' },
  { id: 'kitchen-sink', folder: 'test/forms' },
  { id: 'hostile', folder: 'test/forms' },
  ...REAL_FORMS,
];

/** A tested form by its id. */
export function testedForm(id: string): Form {
  const found = TESTED_FORMS.find((form) => form.id === id);
  if (!found) throw new Error(`no tested form ${id}`);
  return formOf(found.folder, id);
}
