import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildSchema } from '../../generators/json-schema/build-schema.ts';
import { toDraft07 } from '../../generators/json-schema/to-draft-07.ts';
import { randomRecords, recordArbitrary } from '../support/random-records.ts';
import { differences } from './compare-verdicts.ts';
import { judgeRecord } from './reference.ts';
import { ajv, ajvDraft07, cfworker, hyperjump, python } from './schema-judges.ts';
import { TESTED_FORMS, testedForm } from './tested-forms.ts';
import type { Judge } from './verdict.ts';

// The slower a validator, the fewer records; they are the first of the same ones. AGREEMENT=10 multiplies.
const TIMES = Number(process.env['AGREEMENT'] ?? '1');
const JUDGES: readonly (readonly [Judge, number])[] = [[ajv, 1000], [ajvDraft07, 500], [hyperjump, 500], [cfworker, 100], [python, 150]];

describe.each(TESTED_FORMS)('$id', ({ id }) => {
  let prepared: ReturnType<typeof prepare> | undefined;
  const given = () => (prepared ??= prepare(id));

  test('the random records are of every kind', () => {
    const { records, references } = given();
    const share = (is: (index: number) => boolean) => records.filter((_, index) => is(index)).length / records.length;
    expect(share((index) => references[index]?.wellFormed === true)).toBeGreaterThan(0.3);
    expect(share((index) => references[index]?.wellFormed === false)).toBeGreaterThan(0.3);
    expect(share((index) => references[index]?.complete === true)).toBeGreaterThan(0.1);
    expect(share((index) => references[index]?.complete === false)).toBeGreaterThan(0.1);
  });

  test.for(JUDGES)('$0.name says what the reference says of every record', { timeout: 120_000 }, async ([judge, count], { skip }) => {
    if (judge.missing !== undefined) skip(judge.missing);
    const { form, schema, records, references } = given();
    const some = records.slice(0, count * TIMES);
    const verdicts = await judge.judge(judge === ajvDraft07 ? toDraft07(schema, form) : schema, some);
    const wrong = verdicts.flatMap((verdict, index) => {
      const found = differences(verdict, references[index] ?? judgeRecord(form, some[index]));
      return found.length > 0 ? [{ found, record: JSON.stringify(some[index]) }] : [];
    });
    expect(wrong).toEqual([]);
    expect(verdicts).toHaveLength(some.length);
  });

  test('Ajv and the reference agree on whatever property testing comes up with', () => {
    const { form, schema } = given();
    const validate = new Ajv2020({ strict: true, ownProperties: true, allErrors: true }).compile(schema);
    fc.assert(fc.property(recordArbitrary(form), (record) => validate(record) === judgeRecord(form, record).valid), { numRuns: 200 * TIMES });
  });
});

function prepare(id: string) {
  const form = testedForm(id);
  const records = randomRecords(form, 1000 * TIMES);
  return { form, schema: buildSchema(form), records, references: records.map((record) => judgeRecord(form, record)) };
}
