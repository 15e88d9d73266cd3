import { expect, test } from 'vitest';
import { compile } from '../../compiler/compile.ts';
import { loadValidator } from '../validators/load-validator.ts';

const component = `component: family
version: 1.0.0
title: Family
questions:
  - {id: home, type: text, ask: Home}
  - {id: code, type: choice, ask: Code, options: {home: At home, away: Away}, other: true}
  - {id: pets, type: list, ask: Pets, of: [{id: name, type: text, ask: Name}, {id: bites, type: yes-no, ask: Does it bite?}]}
rules:
  - {id: name-the-biter, each: pets, when: bites, must: answered(name), error: Name the pet that bites., added: x, breaks: [{bites: true}], holds: [{bites: true, name: Rex}]}
  - {id: away-needs-pets, when: code == 'home', must: answered(pets), error: Say which pets., added: x, breaks: [{code: home}], holds: [{code: away}]}
  - {id: say-other, never: answered(codeOther), note: Look for a code., added: x, breaks: [{code: other, codeOther: x}], holds: [{code: home}]}
`;
const form = (parts: string) => `form: sample
version: 1.0.0
title: T
purpose: P
uses: {family: 1.0.0}
sections:
  - title: S
    added: x
    questions:
      - {id: first, type: family, ask: First${parts}}
      - {id: others, type: list, of: family, ask: Others${parts}}
`;

function formWith(parts: string) {
  const { forms, diagnostics } = compile([{ file: 'sample/1.0.0.yaml', text: form(parts) }, { file: 'components/family/1.0.0.yaml', text: component }]);
  expect(diagnostics).toEqual([]);
  if (!forms[0]) throw new Error('no form');
  return forms[0];
}

test('a component’s rule for each item is judged in the items of its own list, wherever the component stands', async () => {
  const whole = formWith('');
  expect(whole.rules.find(({ id }) => id === 'name-the-biter')?.scopes).toEqual([['first', 'pets', '*'], ['others', '*', 'pets', '*']]);
  const { validate } = await loadValidator(whole);
  const answers = { first: { pets: [{ bites: true, name: 'Rex' }, { bites: true }] }, others: [{ home: 'x' }, { pets: [{ bites: true }] }] };
  const { findings } = validate({ concordat: '1.0', form: 'sample', version: '1.0.0-draft', recordId: '3f2b9c1e-0000-4000-8000-000000000001', status: 'draft', saved: '2026-11-21T10:15:00+00:00', answers });
  expect(findings.map(({ rule, pointer }) => `${rule} ${pointer}`)).toEqual(['name-the-biter /answers/first/pets/1', 'name-the-biter /answers/others/1/pets/0']);
});

test('a component’s rule is judged only where the form asks what it names; codes and functions are no names', () => {
  const rules = (parts: string) => formWith(parts).rules.map(({ id }) => id);
  expect(rules('')).toEqual(['name-the-biter', 'away-needs-pets', 'say-other']);
  expect(rules(', parts: {code: {}, pets: {}}')).toEqual(['name-the-biter', 'away-needs-pets', 'say-other']);
  expect(rules(', parts: {home: {}, pets: {}}')).toEqual(['name-the-biter']);
  expect(rules(', parts: {home: {}}')).toEqual([]);
});
