import type { Form } from '../../compiler/model/form.ts';

/** The field that says which form and version a filled PDF is of. No question can be called so. */
export const FORM_FIELD = '@form';

/** How a fillable PDF says which definition it is of: `referral 1.0.0`. */
export function nameForm({ id, version }: Pick<Form, 'id' | 'version'>): string {
  return `${id} ${version}`;
}
