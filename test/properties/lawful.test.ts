import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { compile } from '../../compiler/compile.ts';
import type { Form } from '../../compiler/model/form.ts';
import type { Generator } from '../../generators/generator.ts';
import { generators } from '../../generators/generators.ts';
import { buildSchema } from '../../generators/json-schema/build-schema.ts';
import { differences } from '../agreement/compare-verdicts.ts';
import { judgeRecord } from '../agreement/reference.ts';
import { ajv } from '../agreement/schema-judges.ts';
import { compileTypes } from '../generators/types/declarations.ts';
import { loadContext } from '../support/context.ts';
import { randomRecords } from '../support/random-records.ts';
import { loadValidator } from '../validators/load-validator.ts';
import { makeDefinitions, planArbitrary, type Plan } from './definitions/make-definitions.ts';

// PROPERTIES=10 tries ten times as many forms, from another place if SEED says so.
const TIMES = Number(process.env['PROPERTIES'] ?? '1');
const SEED = Number(process.env['SEED'] ?? '20261124');
vi.setConfig({ testTimeout: 240_000 * Math.max(1, TIMES) });
const RECORDS = 60;
const context = loadContext();

const runs = (count: number) => ({ numRuns: count * TIMES, seed: SEED, endOnFailure: TIMES > 1 });

/** The form of a plan; what keeps it from compiling is the failure. */
function formOfPlan(plan: Plan): Form {
  const { forms, diagnostics } = compile(makeDefinitions(plan));
  expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
  const [form] = forms;
  if (!form) throw new Error('no form');
  return form;
}

test('the definitions are of every kind', () => {
  const texts = fc.sample(planArbitrary, { numRuns: 60, seed: SEED }).map((plan) => makeDefinitions(plan).map(({ text }) => text).join(''));
  const forms = fc.sample(planArbitrary, { numRuns: 60, seed: SEED }).map(formOfPlan);
  const types = new Set(forms.flatMap(({ answers }) => answers.questions.map(({ type }) => type)));
  expect([...types].sort()).toEqual([
    'attachment', 'category', 'choice', 'choices', 'component', 'date', 'date-time', 'decimal', 'grid', 'identifier', 'integer', 'link', 'list', 'moment', 'partial-date', 'reference', 'scale', 'text', 'tick', 'time', 'yes-no',
  ]);
  for (const word of [
    'more', 'show', 'notes', 'terms', 'leftOut', 'deadlines', 'next', 'contacts', 'each', 'first', 'other', 'none', 'observed', 'signed', 'parts', 'absent', 'withholdFrom', 'deprecated', 'says', 'hint', 'paper', 'codes', 'columns', 'pattern', 'format', 'ends', 'unit', 'past', 'systems', 'scheme',
    'rels', 'to', 'item', 'place', 'source', 'added', 'decided', 'subject', 'author', 'marking', 'maps', 'anyOf', 'concept', 'cy',
  ]) expect(texts.some((text) => new RegExp(`["' {]?${word}["']?: `).test(text) || new RegExp(`^ *- ?"?${word}"?:|^ *"?${word}"?:`, 'm').test(text)), word).toBe(true);
  for (const call of ['answered(', 'absentAs(', 'ticked(', 'count(', 'band(', 'ageUnder(', 'hoursBetween(', '.exists(', '.all(', ' in [', '||', '&&', 'saved']) expect(texts.some((text) => text.includes(call)), call).toBe(true);
});

/** The slowest generator, which judges all that it makes: fewer forms, in a test of its own. */
const isOfVectors = ({ name }: Generator) => name === 'test-vectors';

test('every lawful definition compiles, and every generator writes the same bytes for it each time', async () => {
  const write = async (plan: Plan) => {
    const form = formOfPlan(plan);
    const files = [];
    for (const generator of generators.filter((one) => !isOfVectors(one))) for (const file of await generator.generate(form, await context)) files.push([`${generator.name}: ${file.path}`, 'print' in file ? file.print : 'bytes' in file ? file.bytes : file.text]);
    return files;
  };
  await fc.assert(fc.asyncProperty(planArbitrary, async (plan) => {
    expect(compile(makeDefinitions(plan), { only: ['made'] }).forms).toEqual([formOfPlan(plan)]);
    const files = await write(plan);
    expect(files.length).toBeGreaterThan(generators.length - 2);
    expect(await write(plan)).toEqual(files);
  }), runs(60));
});

test('of its test vectors, each of which reference and validator judge alike, the bytes are the same each time', async () => {
  const write = async (plan: Plan) => generators.find(isOfVectors)?.generate(formOfPlan(plan), await context);
  await fc.assert(fc.asyncProperty(planArbitrary, async (plan) => {
    const files = await write(plan);
    expect(files).toHaveLength(3);
    expect(await write(plan)).toEqual(files);
  }), runs(20));
});

test('its schema, its validator and the reference judge records alike', async () => {
  await fc.assert(fc.asyncProperty(planArbitrary, async (plan) => {
    const form = formOfPlan(plan);
    const records = randomRecords(form, RECORDS, plan.seed % 1000);
    const { validate } = await loadValidator(form);
    const verdicts = await ajv.judge(buildSchema(form), records);
    const wrong = records.flatMap((record, index) => {
      const reference = judgeRecord(form, record);
      const { wellFormed, complete, sound } = validate(record);
      const verdict = verdicts[index];
      const found = [
        ...(verdict ? differences(verdict, reference) : ['not judged']),
        ...(wellFormed === reference.wellFormed && complete === (reference.complete ?? null) && sound === (reference.sound ?? null) ? [] : [`validator: ${JSON.stringify({ wellFormed, complete, sound })}, reference ${JSON.stringify(reference)}`]),
      ];
      return found.length > 0 ? [{ found, record: JSON.stringify(record) }] : [];
    });
    expect(wrong.slice(0, 3)).toEqual([]);
  }), runs(60));
});

test('its schema is right by the strictest reading, and its types compile', async () => {
  const plans = fc.sample(planArbitrary, { numRuns: 30 * TIMES, seed: SEED });
  const types = Object.fromEntries(await Promise.all(plans.map(async (plan, index) => {
    const form = formOfPlan(plan);
    new Ajv2020({ strict: true, ownProperties: true, allErrors: true }).compile(buildSchema(form));
    const [file] = await generators.find(({ name }) => name === 'types')?.generate(form, await context) ?? [];
    return [`form${index}.d.ts`, file && 'text' in file ? file.text : ''] as const;
  })));
  expect(compileTypes(types)).toEqual([]);
});
