import type { Form, Profile } from '../../compiler/model/form.ts';
import type { ProfileRules } from '../../runtime/validate/judge-profile.ts';
import { offeredCategories } from '../json-schema/offered-categories.ts';
import { profileTerms } from '../json-schema/profile-terms.ts';

/** Writes what the validator of a profile knows beside its form, as an expression. */
export function writeProfile(form: Form, profile: Profile): string {
  const rules: ProfileRules = { ...profileTerms(form, profile), offers: offeredCategories(form) };
  return JSON.stringify(rules).replace(/[\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`);
}
