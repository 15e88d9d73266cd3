import type { Form } from '../../compiler/model/form.ts';
import type { Space } from '../pdf/fields/space.ts';
import { viewForm } from '../pdf/view-form.ts';
import { listSpaces } from './list-spaces.ts';

/** The spaces of a form's fillable PDF, in the order of its pages: those that it is printed with, so that reader and page agree. */
export function planSpaces(form: Form): readonly Space[] {
  return listSpaces(viewForm(form, 'fillable', ''));
}
