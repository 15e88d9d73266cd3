import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { CEL_FUNCTIONS } from '../../../compiler/expression/to-cel.ts';
import { buildRules } from '../../../generators/json-schema/build-rules.ts';
import { buildSchema } from '../../../generators/json-schema/build-schema.ts';
import { isSayable } from '../../agreement/reference-sound.ts';
import { TESTED_FORMS, testedForm } from '../../agreement/tested-forms.ts';
import { formOf } from '../../content/compiled.ts';
import { root } from '../../support/root.ts';

const contract = JSON.parse(readFileSync(path.join(root, 'schemas/rules.schema.json'), 'utf8')) as object;

describe.each(TESTED_FORMS)('rules.json of $id', ({ id }) => {
  test('is as schemas/rules.schema.json says', () => {
    const validate = new Ajv2020({ strict: true, allErrors: true }).compile(contract);
    validate(JSON.parse(JSON.stringify(buildRules(testedForm(id)))));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('says of each rule whether the schema judges it', () => {
    const form = testedForm(id);
    const defs = Object.keys(buildSchema(form)['$defs'] as object);
    const inSchema = buildRules(form).rules.filter((rule) => rule.inSchema).map((rule) => rule.id);
    expect(inSchema).toEqual(form.rules.filter((rule) => rule.severity !== 'note' && isSayable(rule)).map((rule) => rule.id));
    expect(defs.filter((name) => name.startsWith('rule.'))).toEqual(inSchema.map((rule) => `rule.${rule}`));
  });

  test('the examples of a rule break it in the schema as they are said to', () => {
    const form = testedForm(id);
    const ajv = new Ajv2020({ strict: true, ownProperties: true }).addSchema(buildSchema(form), 'form');
    for (const rule of form.rules.filter((one) => one.severity !== 'note' && isSayable(one))) {
      const judge = ajv.getSchema(`form#/$defs/rule.${rule.id}`);
      for (const { breaks, answers } of rule.examples) {
        const steps = rule.scopes[0] ?? [];
        const whole = steps.reduceRight<unknown>((inner, step) => (step === '*' ? [inner] : { [step]: inner }), answers);
        expect(judge?.({ answers: whole }), `${rule.id} ${JSON.stringify(answers)}`).toBe(!breaks);
      }
    }
  });
});

describe('rules.json of the form with every feature', () => {
  const rules = buildRules(formOf('test/forms', 'kitchen-sink'));

  test('lists the rules that no schema says', () => {
    expect(rules.builtIn.map(({ id, severity, reasonAllowed }) => `${id} ${severity} ${reasonAllowed}`)).toEqual([
      'past error false', 'check-digit query true', 'late-answer query true', 'late-visit-again query true', 'late-write-up query true', 'late-close query true',
    ]);
    expect(rules.rules.filter((rule) => !rule.inSchema).map(({ id }) => id)).toEqual(expect.arrayContaining(['under-13-never-green', 'answer-quickly', 'call-in-order', 'review-ahead', 'frame-known']));
  });

  test('names the questions of the built-in rules, in lists too', () => {
    expect(rules.builtIn[0]?.questions).toEqual(['seenOn', 'reportedAt', 'movedIn', 'heard', 'bicycle.stolenOn']);
    expect(rules.builtIn[1]?.questions).toEqual(['number', 'anyNumber']);
  });

  test('says where a rule is judged', () => {
    const scopes = Object.fromEntries(rules.rules.map(({ id, scopes: places }) => [id, places]));
    expect(scopes['under-13-never-green']).toEqual(['/answers']);
    expect(scopes['call-in-order']).toEqual(['/answers/calls/*']);
    expect(scopes['born-or-due']).toEqual(['/answers/others/*']);
  });

  test('says when a question is asked, where it stands', () => {
    const said = rules.conditions.find(({ question }) => question === 'calls.said');
    expect(said).toMatchObject({ scope: '/answers/calls/*', asked: '(has(answers.taken) && answers.taken == true)' });
    expect(said?.sentence).toBe('Asked only if the answer to ‘Was it answered?’ is Yes.');
  });

  test('defines every function that the texts can call', () => {
    expect(rules.functions.map(({ name }) => name)).toEqual([...CEL_FUNCTIONS]);
  });
});
