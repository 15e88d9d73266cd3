import type { Check } from './check.ts';
import { isSatisfiable } from '../expression/satisfiable.ts';
import { shapeAt } from '../model/texts.ts';

/** Every rule can be broken. */
export const ruleNeverSpeaks: Check = {
  code: 'rule-never-speaks',
  severity: 'error',
  summary: 'every rule can be broken',
  why: 'A rule that no answers break protects nobody, though the reading copy says it does.',
  example: {
    wrong: `rules: [{id: age-known, when: "!answered(age)", must: age > 4, error: Enter the age., added: To compare.}]`,
    right: `rules: [{id: age-known, when: "answered(age)", must: age > 4, error: Enter the age., added: To compare.}]`,
  },
  find(form) {
    return form.rules.filter((rule) => !isSatisfiable(rule.broken, shapeAt(form, rule.scopes[0] ?? []))).map(({ id, at }) => ({
      span: at, message: `No answers break the rule “${id}”.`, help: 'Its `when` and its `must` or `never` contradict each other. An unanswered question never breaks a `must`.',
    }));
  },
};
