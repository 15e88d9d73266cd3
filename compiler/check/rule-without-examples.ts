import { isSatisfiable } from '../expression/satisfiable.ts';
import { shapeAt } from '../model/texts.ts';
import type { Check } from './check.ts';

/** Every rule has an example that breaks it and one that holds. */
export const ruleWithoutExamples: Check = {
  code: 'rule-without-examples',
  severity: 'warning',
  summary: 'every rule has an example that breaks it and one that holds',
  why: 'They show the board what the rule means, and every other system’s validator is tested with them.',
  example: {
    wrong: `rules: [{id: say-when, must: answered(seenOn), query: Say when it was seen., added: So that it can be compared.}]`,
    right: `rules:
  - {id: say-when, must: answered(seenOn), query: Say when it was seen., added: So that it can be compared., breaks: [{}], holds: [{seenOn: "2026-11-24"}]}`,
  },
  find(form) {
    return form.rules.filter((rule) => isSatisfiable(rule.broken, shapeAt(form, rule.scopes[0] ?? []))).flatMap(({ id, examples, at }) => {
      const missing = [examples.some(({ breaks }) => breaks) ? [] : ['breaks'], examples.some(({ breaks }) => !breaks) ? [] : ['holds']].flat();
      return missing.length === 0 ? [] : [{ span: at, message: `The rule “${id}” has no example under ${missing.map((key) => `\`${key}\``).join(' or ')}.`, help: 'Add the fewest answers that show it.' }];
    });
  },
};
