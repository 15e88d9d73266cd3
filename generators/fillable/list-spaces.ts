import type { Space } from '../pdf/fields/space.ts';
import type { FormView } from '../pdf/views.ts';

/** Every space of a fillable form, in the order of the page. */
export function listSpaces(view: FormView): readonly Space[] {
  const found: Space[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value !== 'object' || value === null) return;
    else if ('href' in value) found.push(value as Space);
    else Object.values(value).forEach(visit);
  };
  visit(view.sections);
  return found;
}
