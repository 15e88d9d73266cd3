import type { Form } from '../compiler/model/form.ts';

/** The id and version of a form as outputs say them, with the profile that it follows. */
export function nameForm({ id, version, profile }: Form): string {
  return `${id} ${version}${profile ? `, ${profile.name}` : ''}`;
}
