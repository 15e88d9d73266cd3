import { namesOf } from '../diff/find-astray.ts';
import type { Form } from '../model/form.ts';

/** The names that no later version may use again: those already so, and those that an earlier published version has and this one has not. */
export function listRemoved(form: Form, earlier: readonly Form[], removed: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const now = namesOf(form);
  const gone = earlier.flatMap((other) => [...namesOf(other)]).filter((name) => !now.has(name)).map((name) => [name, form.version.replace(/-draft$/, '')] as const);
  return { ...Object.fromEntries(gone), ...removed };
}
