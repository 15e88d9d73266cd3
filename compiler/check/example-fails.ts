import type { Check } from './check.ts';
import { judge } from '../expression/reference.ts';
import type { Rule, RuleExample } from '../model/form.ts';

/** The examples of a rule come out as they say. */
export const exampleFails: Check = {
  code: 'example-fails',
  severity: 'error',
  summary: 'the examples of a rule come out as they say',
  why: 'The board approves a rule by its examples. One that comes out otherwise means that the rule, or the board’s idea of it, is wrong.',
  example: {
    wrong: `rules:
  - {id: adult, never: age < 18, error: Enter the age of an adult., added: For adults only., breaks: [{age: 18}]}`,
    right: `rules:
  - {id: adult, never: age < 18, error: Enter the age of an adult., added: For adults only., breaks: [{age: 17}], holds: [{age: 18}]}`,
  },
  find(form) {
    return form.rules.flatMap((rule) => rule.examples.filter((example) => isBroken(rule, example) !== example.breaks).map((example) => ({
      span: example.at, message: `This example should ${example.breaks ? 'break' : 'hold'} “${rule.id}”, but it ${example.breaks ? 'does not break' : 'breaks'} it.`,
      related: [{ span: rule.at, message: 'the rule' }], help: example.breaks ? 'A rule is broken only if the answers show it: check that every question it reads is answered in the example.' : 'Check the rule’s `when`, `must` and `never`.',
    })));
  },
};

/** Judges by the author's own words: broken if `when` is true and `must` is false or `never` is true. */
function isBroken(rule: Rule, { answers, saved }: RuleExample): boolean {
  const value = (expression: Rule['when']) => expression && judge(expression.tree, answers, { saved, ages: 'protective' });
  if (rule.when && value(rule.when) !== true) return false;
  return rule.must ? value(rule.must) === false : value(rule.never) === true;
}
