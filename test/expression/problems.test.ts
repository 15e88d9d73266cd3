import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ExpressionCode } from '../../compiler/expression/expression.ts';
import { condition, problemsIn, rule } from './build-sample.ts';

/** An expression, and each of its problems: the code and the words that it points at. */
type Case = readonly [text: string, ...problems: readonly (readonly [ExpressionCode, string])[]];

const IN_CONDITIONS: readonly Case[] = [
  ['', ['expression-syntax', '']],
  ["source = 'public'", ['expression-syntax', '=']],
  ["source == 'and = or'  and urgent or not agreed", ['expression-syntax', 'and'], ['expression-syntax', 'or'], ['expression-syntax', 'not']],
  ["source <> 'public'", ['expression-syntax', '<>']],
  ["source === 'public' & urgent", ['expression-syntax', '==='], ['expression-syntax', '&']],
  ['trust => 3 | urgent', ['expression-syntax', '=>'], ['expression-syntax', '|']],
  ['trust ≥ 3', ['expression-syntax', '≥']],
  ['source == ‘public’', ['expression-syntax', '‘'], ['expression-syntax', '’']],
  ["source == 'public", ['expression-syntax', "'public"]],
  ['(urgent', ['expression-syntax', '']],
  ['urgent)', ['expression-syntax', ')']],
  ['urgent agreed', ['expression-syntax', 'agreed']],
  ['if', ['expression-syntax', 'if']],
  ['people.exists(p.x, true)', ['expression-syntax', 'x']],
  ["a == 'it''s'", ['expression-syntax', "'s'"]],

  ["sorce == 'public'", ['unknown-name', 'sorce']],
  ["child.gender == 'f'", ['unknown-name', 'gender']],
  ["sex == 'f'", ['unknown-name', 'sex']],
  ['toString', ['unknown-name', 'toString']],
  ['child.constructor', ['unknown-name', 'constructor']],
  ['answerd(urgent)', ['unknown-name', 'answerd(urgent)']],
  ['people.exists(p, q.adult)', ['unknown-name', 'q']],
  ['people.exists(p, adult)', ['unknown-name', 'adult']],
  ['people.exists(p, p.age)', ['unknown-name', 'age']],
  ['source == public', ['unknown-name', 'public']],
  ['source == low-key', ['unknown-name', 'low-key']],
  ['public == source', ['unknown-name', 'public']],
  ['gifts in signs', ['unknown-name', 'gifts']],

  ["source == 'publc'", ['code-not-in-list', "'publc'"]],
  ["source in ['public', 'profesional']", ['code-not-in-list', "'profesional'"]],
  ["'gift' in signs", ['code-not-in-list', "'gift'"]],
  ["ticked(signs, ['gift'])", ['code-not-in-list', "'gift'"]],
  ["ticked(indicators, ['hotl'])", ['code-not-in-list', "'hotl'"]],
  ["absentAs(urgent, 'unknown')", ['code-not-in-list', "'unknown'"]],
  ["absentAs(number, 'declined')", ['code-not-in-list', "'declined'"]],

  ["source > 'public'", ['type-mismatch', "source > 'public'"]],
  ['source', ['type-mismatch', 'source']],
  ["'public' in source", ['type-mismatch', 'source']],
  ["signs == 'gifts'", ['type-mismatch', "signs == 'gifts'"]],
  ["signs in ['gifts']", ['type-mismatch', 'signs']],
  ["urgent == 'yes'", ['type-mismatch', "'yes'"]],
  ['urgent > true', ['type-mismatch', 'urgent > true']],
  ["trust == '3'", ['type-mismatch', "'3'"]],
  ['trust == 7', ['type-mismatch', '7']],
  ['trust == 2.5', ['type-mismatch', '2.5']],
  ['times == -1', ['type-mismatch', '-1']],
  ['trust == 99999999999999999999', ['type-mismatch', '99999999999999999999']],
  ['low == true', ['type-mismatch', 'low']],
  ['answered(urgent) == true', ['type-mismatch', 'answered(urgent)']],
  ['1 < trust < 5', ['type-mismatch', '1 < trust']],
  ["source == 'public' || 'professional'", ['type-mismatch', "'professional'"]],
  ["'x' == 'y'", ['type-mismatch', "'x' == 'y'"]],
  ['3', ['type-mismatch', '3']],
  ['source in []', ['type-mismatch', '[]']],
  ['saved', ['type-mismatch', 'saved']],
  ['seenOn', ['type-mismatch', 'seenOn']],
  ['child', ['type-mismatch', 'child']],
  ['driver', ['type-mismatch', 'driver']],
  ['people.exists(p, p)', ['type-mismatch', 'p']],
  ["people.role == 'suspect'", ['type-mismatch', 'role']],
  ["signs.exists(s, s == 'gifts')", ['type-mismatch', 'signs']],
  ['people.exists(p)', ['type-mismatch', 'people.exists(p)']],
  ['indicators.hotel.current', ['type-mismatch', 'hotel']],
  ['indicators == true', ['type-mismatch', 'indicators == true']],
  ["category == 'low'", ['type-mismatch', "category == 'low'"]],
  ['category.band == 3', ['type-mismatch', 'band']],
  ['band(category)', ['type-mismatch', 'band(category)']],
  ['band(source) == 1', ['type-mismatch', 'source']],
  ['band(category) == 4', ['type-mismatch', '4']],
  ["number == '999'", ['type-mismatch', "number == '999'"]],
  ["photo == 'x'", ['type-mismatch', "photo == 'x'"]],
  ['answered(urgent, agreed)', ['type-mismatch', 'answered(urgent, agreed)']],
  ['answered(low)', ['type-mismatch', 'low']],
  ['absentAs(urgent, not-known)', ['type-mismatch', 'not-known']],
  ['absentAs(urgent)', ['type-mismatch', 'absentAs(urgent)']],
  ['ticked(urgent)', ['type-mismatch', 'urgent']],
  ['ticked(facts)', ['type-mismatch', 'facts']],
  ["ticked(signs, 'gifts')", ['type-mismatch', "'gifts'"]],
  ["ticked(agreed, ['x'])", ['type-mismatch', "['x']"]],
  ['urgent.x', ['type-mismatch', 'x']],
  ['low.x', ['type-mismatch', 'x']],

  ["notes == 'x'", ['not-in-language', "notes == 'x'"]],
  ["notes.startsWith('x')", ['not-in-language', "notes.startsWith('x')"]],
  ["notes.matches('x')", ['not-in-language', "notes.matches('x')"]],
  ["signs.contains('gifts')", ['not-in-language', "signs.contains('gifts')"]],
  ['has(source)', ['not-in-language', 'has(source)']],
  ['not(urgent)', ['not-in-language', 'not(urgent)']],
  ['size(people) > 0', ['not-in-language', 'size(people)']],
  ['people.size() > 0', ['not-in-language', 'people.size()']],
  ['source == null', ['not-in-language', 'source == null']],
  ["'' != source", ['not-in-language', "'' != source"]],
  ['source == kind', ['not-in-language', 'source == kind']],
  ['trust == times', ['not-in-language', 'trust == times']],
  ['times == 1 + 1', ['not-in-language', '1 + 1']],
  ['trust * 2 == 4', ['not-in-language', 'trust * 2']],
  ['urgent ? agreed : urgent', ['not-in-language', 'urgent ? agreed : urgent']],
  ['people.exists_one(p, p.adult)', ['not-in-language', 'people.exists_one(p, p.adult)']],
  ['people.filter(p, p.adult)', ['not-in-language', 'people.filter(p, p.adult)']],
  ['people.map(p, p.adult)', ['not-in-language', 'people.map(p, p.adult)']],
  ['people[0].adult', ['not-in-language', 'people[0]']],
  ['urgent.answered()', ['not-in-language', 'urgent.answered()']],
  ['today() == saved', ['not-in-language', 'today()']],
  ['people.exists(urgent, urgent.adult)', ['not-in-language', 'urgent']],
  ['people.exists(low, low.adult)', ['not-in-language', 'low']],
  ['people.exists(count, count.adult)', ['not-in-language', 'count']],
  ["people.exists(p, p.homes.exists(p, p.use == 'home'))", ['not-in-language', 'p']],
  ['people.exists(p, p.homes.exists(h, p.adult))', ['not-in-language', 'p']],
  ['people.exists(p, urgent)', ['not-in-language', 'urgent']],
  ['people.exists(p, low)', ['not-in-language', 'low']],

  ['ageUnder(child, 13)', ['not-in-conditions', 'ageUnder(child, 13)']],
  ['!ageAtLeast(child, 18)', ['not-in-conditions', 'ageAtLeast(child, 18)']],
  ["child.dateOfBirth == '2010-01-01'", ['not-in-conditions', "child.dateOfBirth == '2010-01-01'"]],
  ['seenOn > saved', ['not-in-conditions', 'seenOn > saved']],
  ['hoursBetween(leftAt, backAt) > 1', ['not-in-conditions', 'hoursBetween(leftAt, backAt)']],
  ['count(people) > 1', ['not-in-conditions', 'count(people)']],
  ['young', ['not-in-conditions', 'young']],
  ['low && !lowOrYoung', ['not-in-conditions', 'lowOrYoung']],

  ["source == 'publc' && sorce == 'x' && trust == 9", ['code-not-in-list', "'publc'"], ['unknown-name', 'sorce'], ['type-mismatch', '9']],
  ["seenOn > '2026-02-30' || !count(urgent) > 1", ['not-in-conditions', "seenOn > '2026-02-30'"], ['type-mismatch', "'2026-02-30'"], ['type-mismatch', '!count(urgent)']],
];

const IN_RULES: readonly Case[] = [
  ['ageUnder(child.dateOfBirth, 13)', ['type-mismatch', 'child.dateOfBirth']],
  ['ageUnder(13, child)', ['type-mismatch', '13'], ['type-mismatch', 'child']],
  ['ageUnder(place, 13)', ['type-mismatch', 'place']],
  ['ageUnder(people, 13)', ['type-mismatch', 'people']],
  ['ageUnder(child, 0)', ['type-mismatch', '0']],
  ['ageUnder(child, 13.5)', ['type-mismatch', '13.5']],
  ['ageUnder(child)', ['type-mismatch', 'ageUnder(child)']],
  ['ageUnder(child, 13, urgent)', ['type-mismatch', 'urgent']],
  ["ageUnder(child, 13, '2020-01-01')", ['type-mismatch', "'2020-01-01'"]],
  ['ageUnder(chld, 13)', ['unknown-name', 'chld']],
  ["seenOn > '2026-02-30'", ['type-mismatch', "'2026-02-30'"]],
  ["seenOn > '24/11/2026'", ['type-mismatch', "'24/11/2026'"]],
  ['seenOn > 3', ['type-mismatch', '3']],
  ['seenOn > opens', ['type-mismatch', 'seenOn > opens']],
  ["opens > '09:00'", ['type-mismatch', "'09:00'"]],
  ['opens > saved', ['type-mismatch', 'opens > saved']],
  ['leftAt > trust', ['type-mismatch', 'trust']],
  ['hoursBetween(seenOn, leftAt) > 1', ['type-mismatch', 'seenOn']],
  ["hoursBetween(leftAt, backAt) > '1'", ['type-mismatch', "'1'"]],
  ['hoursBetween(leftAt, backAt)', ['type-mismatch', 'hoursBetween(leftAt, backAt)']],
  ['count(people)', ['type-mismatch', 'count(people)']],
  ['count(urgent) > 1', ['type-mismatch', 'urgent']],
  ['count(facts) > 1', ['type-mismatch', 'facts']],
  ['count(people) > 1.5', ['type-mismatch', '1.5']],
  ['count(people) == count(signs)', ['not-in-language', 'count(people) == count(signs)']],
  ["date('2020-01-01') < seenOn", ['not-in-language', "date('2020-01-01')"]],
  ['save > seenOn', ['unknown-name', 'save']],
  ['seenOn == null', ['not-in-language', 'seenOn == null']],
  ['leftAt.getFullYear() == 2020', ['not-in-language', 'leftAt.getFullYear()']],
  ["seenOn in ['2020-01-01']", ['type-mismatch', 'seenOn']],
  ['isBefore(seenOn, leftAt)', ['unknown-name', 'isBefore(seenOn, leftAt)']],
];

describe.each([['a condition', condition, IN_CONDITIONS], ['a rule', rule, IN_RULES]] as const)('%s', (_, scope, cases) => {
  for (const [text, ...expected] of cases) {
    test(text, () => expect(problemsIn(text, scope).map(({ code, start, end }) => [code, text.slice(start, end)])).toEqual(expected));
  }
});

test('what the messages say and advise', () => {
  const golden = new URL('problems.golden.txt', import.meta.url);
  const said = [...IN_CONDITIONS.map(([text]) => [text, condition] as const), ...IN_RULES.map(([text]) => [text, rule] as const)].map(([text, scope]) => [
    `${scope.use}: ${text}`, ...problemsIn(text, scope).map(({ message, help }) => `  ${message}${help === undefined ? '' : ` ${help}`}`),
  ].join('\n')).join('\n\n');
  if (process.env['BLESS'] === '1') writeFileSync(golden, `${said}\n`);
  expect(existsSync(golden) && readFileSync(golden, 'utf8')).toBe(`${said}\n`);
});

describe('hostile texts', () => {
  test.each([
    ['deep brackets', `${'('.repeat(1900)}urgent`], ['many negations', `${'!'.repeat(3990)}urgent.x`], ['too long', ' '.repeat(4001)], ['lone surrogate', '\uD800'], ['null byte', 'urgent\0'],
    ['long chain', Array(900).fill('x').join('&&')], ['many quotes', "'".repeat(3999)], ['deep path', Array(1500).fill('a').join('.')],
  ])('%s: a problem, not an exception', (_, text) => {
    const problems = problemsIn(text, rule);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every(({ start, end }) => start >= 0 && start <= end && end <= text.length)).toBe(true);
  });

  test('names of Object.prototype are unknown', () => {
    for (const name of ['toString', 'constructor', 'hasOwnProperty', 'valueOf']) expect(problemsIn(`${name}(urgent)`, rule).map(({ code }) => code)).toEqual(['unknown-name']);
  });
});
