import type { Form, Profile } from '../../compiler/model/form.ts';
import type { ProfileTerms } from '../../runtime/profile/profile.ts';
import { reasonableRules } from './reasonable-rules.ts';

/** What readers and writers of a profile's records must know of it. */
export function profileTerms(form: Form, { name, board, base, hasOwn }: Profile): ProfileTerms {
  const known = new Set(reasonableRules(base));
  const rules = reasonableRules(form).filter((id) => !known.has(id));
  return { name, ...(hasOwn || rules.length > 0 ? { board } : {}), rules };
}
