import type { Form } from '../../compiler/model/form.ts';
import type { Formula } from '../../compiler/expression/formula.ts';
import { unreachable } from '../../compiler/unreachable.ts';
import { builtInRules } from './built-in-rules.ts';

/** The ids of the rules that a record can give a reason for: queries, and errors that are only queries while an age is uncertain. */
export function reasonableRules(form: Form): readonly string[] {
  const own = form.rules.filter(({ severity, broken }) => severity === 'query' || (severity === 'error' && readsAge(broken)));
  const builtIn = builtInRules(form).filter(({ severity }) => severity === 'query');
  return [...own, ...builtIn].map(({ id }) => id);
}

/** Tells whether a formula depends on somebody's age. */
export function readsAge(formula: Formula): boolean {
  switch (formula.kind) {
    case 'age-under':
      return true;
    case 'and': case 'or':
      return formula.parts.some(readsAge);
    case 'some': case 'every':
      return readsAge(formula.item);
    case 'term':
      return readsAge(formula.formula);
    case 'always': case 'compare': case 'among': case 'includes': case 'answered': case 'absent-as': case 'ticked': case 'count':
    case 'compare-times': case 'hours-between':
      return false;
    default:
      return unreachable(formula);
  }
}
