import { describe, expect, test } from 'vitest';
import { evaluateFormula } from '../../compiler/expression/evaluate-formula.ts';
import { judge } from '../../compiler/expression/reference.ts';
import { compileFolder } from './compiled.ts';

const rules = ['forms', 'test/forms'].flatMap((folder) => compileFolder(folder).forms.flatMap((form) => form.rules.map((rule) => ({ name: `${form.id} ${rule.id}`, rule }))));

describe.each(rules)('the rule $name', ({ rule }) => {
  test('has an example that breaks it and one that holds', () => {
    expect(new Set(rule.examples.map(({ breaks }) => breaks))).toEqual(new Set([true, false]));
  });

  test.each(rule.examples.map((example, index) => ({ number: index + 1, example })))('means of example $number what it says', ({ example }) => {
    const say = (side: 'when' | 'must' | 'never') => rule[side] && judge(rule[side].tree, example.answers, { saved: example.saved, ages: 'protective' });
    const broken = (rule.when === undefined || say('when') === true) && ((rule.must !== undefined && say('must') === false) || (rule.never !== undefined && say('never') === true));
    expect(broken).toBe(example.breaks);
    expect(evaluateFormula(rule.broken, example.answers, { saved: example.saved, ages: 'protective' })).toBe(example.breaks);
  });
});
