import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Form } from '../../compiler/model/form.ts';
import { buildSchema } from '../../generators/json-schema/build-schema.ts';
import { offeredCategories } from '../../generators/json-schema/offered-categories.ts';
import { profileTerms } from '../../generators/json-schema/profile-terms.ts';
import { importValidator } from '../../generators/test-vectors/import-validator.ts';
import { makeSoundRecord } from '../../generators/test-vectors/make-records.ts';
import { spreadRecord } from '../../runtime/profile/spread-record.ts';
import { loadContext } from '../support/context.ts';
import { createRandom, type Random } from '../support/random.ts';
import { randomRecord } from '../support/random-records.ts';
import { compiled } from './compiled.ts';

const CASES = ['test/profiles/forms', 'forms'].flatMap((folder) => compiled(folder).profiles.map((form) => ({ name: `${form.id} ${form.profile?.name}`, form })));
const TIMES = Number(process.env['AGREEMENT'] ?? '1');

describe.each(CASES)('$name', ({ form }) => {
  test('a final record of it can be made, and is one of the form', async () => {
    const { records, mine, base } = await prepare(form, 0);
    expect(records).toHaveLength(2);
    for (const record of records) {
      expect(mine.findings(record)).toEqual([]);
      expect(mine.schema(record, '')).toBe(true);
      expect(base.schema(record, '')).toBe(true);
    }
  });

  test('its validator and its schema agree, and what is valid for it is valid for the form', async () => {
    const { records, mine, base } = await prepare(form, 150 * TIMES);
    let valid = 0;
    for (const record of records) {
      const { wellFormed, complete, sound } = mine.judge(record);
      const told = JSON.stringify(record);
      expect(mine.schema(record, '#/$defs/well-formed'), told).toBe(wellFormed);
      if (!wellFormed) continue;
      expect(mine.schema(record, '#/$defs/complete'), told).toBe(complete);
      if (sound) expect(mine.schema(record, '#/$defs/sound'), told).toBe(true);
      for (const layer of ['#/$defs/well-formed', '#/$defs/complete', '#/$defs/sound']) if (mine.schema(record, layer)) expect(base.schema(record, layer), told).toBe(true);
      if (mine.schema(record, '')) {
        valid += 1;
        expect(base.schema(record, ''), told).toBe(true);
      }
    }
    expect(valid).toBeGreaterThan(10);
  });
});

async function prepare(form: Form, count: number) {
  const { profile } = form;
  if (!profile) throw new Error('no profile');
  const validator = await importValidator(form, await loadContext());
  const records = [
    ...(['least', 'full'] as const).map((mode) => spread(form, makeSoundRecord(form, offerFirst(form), mode))),
    ...Array.from({ length: count }, (_, index) => exchange(form, randomRecord(form, index + 1) as Record<string, unknown>, createRandom(index))),
  ];
  const judge = (record: unknown) => validator.validate(record);
  return {
    records, base: { schema: compileSchema(profile.base) },
    mine: { judge, findings: (record: unknown) => judge(record).findings.filter(({ severity, rule }) => severity !== 'note' && !reasonOf(record, rule)), schema: compileSchema(form) },
  };
}

function reasonOf(record: unknown, rule: string | undefined): boolean {
  return rule !== undefined && JSON.stringify(record).includes(`"rule":"${rule}"`);
}

const compiledSchemas = new WeakMap<Form, (record: unknown, anchor: string) => boolean>();

function compileSchema(form: Form): (record: unknown, anchor: string) => boolean {
  const ready = compiledSchemas.get(form);
  if (ready) return ready;
  const schema = buildSchema(form) as { readonly $id: string };
  const ajv = new Ajv2020({ strict: true, ownProperties: true, allErrors: true });
  ajv.addSchema(schema);
  const judge = (record: unknown, anchor: string) => ajv.getSchema(schema.$id + anchor)?.(record) === true;
  compiledSchemas.set(form, judge);
  return judge;
}

/** The first category of every question for one, of those that stand in no list. */
function offerFirst(form: Form) {
  const fixed: Record<string, unknown> = {};
  for (const { way: [id, ...rest], categories: [first] } of offeredCategories(form)) if (id !== undefined && rest.length === 0) fixed[id] = first;
  return fixed as Parameters<typeof makeSoundRecord>[1];
}

/** A gathered record as it is exchanged, with the categories of the same bands. */
function spread(form: Form, record: object): Record<string, unknown> {
  const offered = structuredClone(record) as { answers: unknown };
  for (const { way, categories } of offeredCategories(form)) put(offered.answers, way, (before) => categories.find(({ band }) => band === (before as { band?: number }).band) ?? categories[0]);
  return { ...spreadRecord({ ...offered, profile: form.profile?.name }, profileTerms(form, form.profile as NonNullable<Form['profile']>)) };
}

/** A gathered record as it is exchanged, most often with the profile's name and categories. */
function exchange(form: Form, record: Record<string, unknown>, random: Random): Record<string, unknown> {
  const { profile } = form;
  if (!profile || typeof record !== 'object' || record === null) return record;
  const text = structuredClone(record);
  for (const { way, categories } of offeredCategories(form)) if (random.chance(0.9)) put(text['answers'], way, () => random.pick(categories));
  const named = random.chance(0.95) ? { ...text, profile: profile.name } : text;
  return random.chance(0.95) ? { ...spreadRecord(named, profileTerms(form, profile)) } : named;
}

function put(value: unknown, [step, ...rest]: readonly string[], make: (before: unknown) => unknown): void {
  if (typeof value !== 'object' || value === null || step === undefined) return;
  if (step === '*') {
    if (Array.isArray(value)) value.forEach((item) => put(item, rest, make));
    return;
  }
  const object = value as Record<string, unknown>;
  if (!Object.hasOwn(object, step)) return;
  if (rest.length === 0) object[step] = structuredClone(make(object[step]));
  else put(object[step], rest, make);
}
