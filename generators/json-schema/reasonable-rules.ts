import type { Form } from '../../compiler/model/form.ts';
import { readsAge } from '../../compiler/expression/reads-age.ts';
import { builtInRules } from './built-in-rules.ts';

/** The ids of the rules that a record can give a reason for: queries, and errors that are only queries while an age is uncertain. */
export function reasonableRules(form: Form): readonly string[] {
  const own = form.rules.filter(({ severity, broken }) => severity === 'query' || (severity === 'error' && readsAge(broken)));
  const builtIn = builtInRules(form).filter(({ severity }) => severity === 'query');
  return [...own, ...builtIn].map(({ id }) => id);
}
