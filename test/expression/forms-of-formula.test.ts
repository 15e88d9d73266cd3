import { describe, expect, test } from 'vitest';
import { dependencies } from '../../compiler/expression/dependencies.ts';
import { evaluateFormula } from '../../compiler/expression/evaluate-formula.ts';
import type { Formula } from '../../compiler/expression/formula.ts';
import { fails, holds } from '../../compiler/expression/normalize.ts';
import { judge } from '../../compiler/expression/reference.ts';
import { simplify } from '../../compiler/expression/simplify.ts';
import { toCel } from '../../compiler/expression/to-cel.ts';
import { toJavaScript } from '../../compiler/expression/to-javascript.ts';
import { isSayable, toJsonSchema } from '../../compiler/expression/to-json-schema.ts';
import { readWell, rule } from './build-sample.ts';

const JUDGING = { saved: '2026-11-24T12:00:00Z', ages: 'protective' } as const;
const urgent: Formula = { kind: 'compare', path: ['urgent'], op: '==', value: true };

describe('three-valued logic', () => {
  // An unanswered question is neither equal nor unequal: `x != a` and `!(x == a)` agree, and so do both readings of a half-known join.
  test.each<[string, object, boolean | undefined]>([
    ["source != 'public'", {}, undefined], ["!(source == 'public')", {}, undefined], ["source != 'public'", { source: 'professional' }, true],
    ["urgent && source == 'public'", { urgent: false }, false], ["urgent || source == 'public'", { urgent: true }, true], ["urgent && source == 'public'", { urgent: true }, undefined],
    ['!agreed', {}, undefined], ['!ticked(agreed)', {}, true], ['answered(source)', {}, false], ["absentAs(source, 'declined')", { absent: { source: 'declined' } }, true],
    ["people.exists(p, p.role == 'suspect')", {}, undefined], ["people.exists(p, p.role == 'suspect')", { people: [{ adult: true }, { role: 'parent' }] }, undefined],
    ["people.exists(p, p.role == 'suspect')", { people: [{ adult: true }, { role: 'suspect' }] }, true], ["people.all(p, p.role == 'suspect')", { people: [{ adult: true }, { role: 'parent' }] }, false],
    ['ticked(signs)', { signs: ['none'] }, false], ["'gifts' in signs", {}, undefined], ['count(signs) == 0', { signs: ['none'] }, true], ['count(people) == 0', {}, true],
    ['band(category) == 3', { category: { scheme: 's', code: 'x', label: 'X' } }, undefined], ['band(category) == 3', { category: { band: 3 } }, true],
    ['ticked(mixed)', { mixed: { home: { how: true } } }, false], ['ticked(mixed)', { mixed: { home: { seen: true } } }, true],
    ["about == '2014-03-30'", { about: '2014' }, undefined], ["about == '2014-03-30'", { about: '2013' }, false], ["about == '2014-03-30'", { about: '2014-03-30' }, true],
    ['hoursBetween(leftAt, backAt) <= 72', { leftAt: '2026-03-28T12:00:00Z', backAt: { at: '2026-03-31T13:00:00+01:00' } }, true],
    ['hoursBetween(leftAt, backAt) <= 72', { leftAt: '2026-03-28T12:00:00Z', backAt: { words: 'later' } }, undefined],
  ])('%s of %j is %s', (text, answers, expected) => {
    const { tree } = readWell(text, rule);
    expect(judge(tree, answers, JUDGING)).toBe(expected);
    expect([evaluateFormula(holds(tree), answers, JUDGING), evaluateFormula(fails(tree), answers, JUDGING)]).toEqual([expected === true, expected === false]);
  });

  test('an uncertain age is under protectively, and unknown where only certainty counts', () => {
    const { tree } = readWell('ageUnder(child, 13)', rule);
    const answers = { child: { dateOfBirth: '2013' } };
    expect([judge(tree, answers, JUDGING), judge(tree, answers, { ...JUDGING, ages: 'certain' })]).toEqual([true, undefined]);
    expect(evaluateFormula(holds(tree), answers, { ...JUDGING, ages: 'certain' })).toBe(false);
  });

  test('only own members are answers', () => {
    const inherited = Object.create({ urgent: true }) as object;
    expect(evaluateFormula(urgent, inherited, JUDGING)).toBe(false);
    expect(judge({ kind: 'answered', path: ['constructor'] }, {}, JUDGING)).toBe(false);
  });
});

describe('simplify', () => {
  const always = (value: boolean): Formula => ({ kind: 'always', value });
  test.each<[string, Formula, Formula]>([
    ['flattens', { kind: 'and', parts: [urgent, { kind: 'and', parts: [urgent, urgent] }] }, { kind: 'and', parts: [urgent, urgent, urgent] }],
    ['keeps the other join', { kind: 'and', parts: [urgent, { kind: 'or', parts: [urgent, urgent] }] }, { kind: 'and', parts: [urgent, { kind: 'or', parts: [urgent, urgent] }] }],
    ['drops what changes nothing', { kind: 'or', parts: [always(false), urgent] }, urgent],
    ['drops it from an and too', { kind: 'and', parts: [always(true), urgent] }, urgent],
    ['an and with what never holds', { kind: 'and', parts: [urgent, always(false)] }, always(false)],
    ['stops at what decides', { kind: 'or', parts: [urgent, always(true)] }, always(true)],
    ['an empty and', { kind: 'and', parts: [] }, always(true)],
    ['an empty or', { kind: 'or', parts: [] }, always(false)],
    ['a term that never holds', { kind: 'term', id: 't', say: 't', negated: false, formula: { kind: 'and', parts: [always(false)] } }, always(false)],
    ['some entry that cannot be', { kind: 'some', path: ['people'], item: always(false) }, always(false)],
    ['every entry still needs the list', { kind: 'every', path: ['people'], item: always(true) }, { kind: 'every', path: ['people'], item: always(true) }],
  ])('%s', (_, formula, expected) => expect(simplify(formula)).toEqual(expected));
});

describe('JSON Schema', () => {
  test.each(['ageUnder(child, 13)', 'seenOn > saved', 'hoursBetween(leftAt, backAt) > 1', 'urgent || young'])('cannot say %s', (text) => {
    expect(isSayable(holds(readWell(text, rule).tree))).toBe(false);
  });

  test('says nothing rather than a schema of thousands of combinations', () => {
    const many = Array.from({ length: 20 }, (_, index) => `row${index}`);
    const counted = (value: number): Formula => ({ kind: 'count', path: ['g'], of: { kind: 'grid', rows: many, columns: ['seen'], tickOnly: false }, op: '>=', value });
    expect([1, 2, 5].map((value) => isSayable(counted(value)))).toEqual([true, true, false]);
  });

  test('is in the portable profile: a type beside every assertion, no boolean schema', () => {
    const schema = toJsonSchema(holds(readWell("source != 'public' && (trust > 3 || false) && people.all(p, !p.adult) && count(signs) <= 1", rule).tree));
    const assertions = ['const', 'enum', 'required', 'properties', 'items', 'contains', 'minItems', 'minimum', 'exclusiveMinimum', 'maximum', 'exclusiveMaximum', 'minProperties'];
    const walk = (value: unknown): void => {
      if (Array.isArray(value)) return value.forEach(walk);
      expect(typeof value).toBe('object');
      const object = value as Record<string, unknown>;
      if (assertions.some((key) => key in object)) expect(object).toHaveProperty('type');
      for (const [key, inner] of Object.entries(object)) {
        if (key === 'properties') Object.values(inner as object).forEach(walk);
        else if (['allOf', 'anyOf', 'not', 'items', 'contains'].includes(key)) walk(inner);
      }
    };
    walk(schema);
  });
});

describe('JavaScript', () => {
  test('embeds texts of a definition as literals only', () => {
    const value = `</script><!-- & ${'`${x}`'} \\ " ' \u2028\u2029`;
    const text = toJavaScript({ kind: 'compare', path: [value, '__proto__'], op: '==', value }, 'a');
    expect(text).not.toMatch(/[<>&\u2028\u2029]/);
    const get = (object: unknown, key: string) => (object as Record<string, unknown>)[key];
    const run = new Function('get', 'a', `return ${text}`) as (read: typeof get, object: unknown) => boolean;
    expect(run(get, { [value]: Object.defineProperty({}, '__proto__', { value }) })).toBe(true);
  });
});

describe('portable CEL', () => {
  test.each([
    ["source != 'public'", '(has(answers.source) && answers.source != "public")'],
    ["!answered(child.sex)", '!(has(answers.child) && has(answers.child.sex))'],
    ["people.exists(p, p.homes.all(h, h.use == 'home'))", '(has(answers.people) && answers.people.exists(item1, (has(item1.homes) && item1.homes.all(item2, (has(item2.use) && item2.use == "home")))))'],
    ['ageUnder(child, 13)', '(!has(answers.child) || ageUnder(answers.child, 13, saved))'],
    ['ageAtLeast(child, 18, seenOn)', '(has(answers.child) && has(answers.seenOn) && ageAtLeast(answers.child, 18, answers.seenOn))'],
    ["seenOn <= '2026-11-24'", '(has(answers.seenOn) && isNotAfter(answers.seenOn, "2026-11-24"))'],
    ['hoursBetween(leftAt, saved) > 24', '(has(answers.leftAt) && hoursBetween(answers.leftAt, saved) > 24.0)'],
  ])('%s', (text, cel) => expect(toCel(holds(readWell(text, rule).tree))).toBe(cel));
});

describe('dependencies', () => {
  test.each<[string, readonly string[]]>([
    ["source == 'public' && !(source == 'professional')", ['source']],
    ["people.exists(p, p.person.sex == 'f' && p.homes.all(h, h.use == 'home'))", ['people', 'people.person.sex', 'people.homes', 'people.homes.use']],
    ['lowOrYoung', ['category', 'child']],
    ['ageAtLeast(child, 18, seenOn)', ['child', 'seenOn']],
    ["band(category) in [1] || absentAs(child.sex, 'declined')", ['category', 'child.sex']],
    ['hoursBetween(leftAt, saved) > 24 && backAt < leftAt', ['leftAt', 'backAt']],
    ['true', []],
  ])('%s', (text, expected) => expect(dependencies(readWell(text, rule)).map((path) => path.join('.'))).toEqual(expected));
});
