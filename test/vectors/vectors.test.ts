import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { buildVectors } from '../../generators/test-vectors/build-vectors.ts';
import { importValidator } from '../../generators/test-vectors/import-validator.ts';
import { printVectors } from '../../generators/test-vectors/print-vectors.ts';
import { LEVELS, type Vector } from '../../generators/test-vectors/vector.ts';
import { loadContext } from '../support/context.ts';
import { expectGolden } from '../support/expect-golden.ts';
import { root } from '../support/root.ts';
import { allVectors, FOLDERS, recordsOf, STANDARD, vectorForm, vectorsOf } from './built-vectors.ts';

const isRight = ({ expect: { wellFormed, complete, sound } }: Vector) => wellFormed && complete === true && sound === true;

/** Small changes that no record tells, because they mean the same. */
const SAME_MEANING: Readonly<Record<string, { readonly changes: number; readonly why: string }>> = {
  'kitchen-sink door': { changes: 16, why: '`unsure` holds only where `atRisk` does not, and the door asks for both' },
  'kitchen-sink under-13-never-green': { changes: 3, why: 'a band is never 1 and 3, 2 or 4 at once' },
  'return-home-interview declineReasons': { changes: 3, why: 'its own condition names two of the three outcomes of its group' },
  'referral someone-with-parental-responsibility': { changes: 2, why: 'a list that has an entry without parental responsibility, or only such entries, is answered' },
};

describe.each(Object.keys(FOLDERS))('the vectors of %s', (id) => {
  test('fit their schema', async () => {
    const validate = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allErrors: true }).compile(JSON.parse(readFileSync(path.join(root, 'schemas/test-vector.schema.json'), 'utf8')));
    for (const file of Object.values((await vectorsOf(id)).files)) {
      validate(JSON.parse(printVectors(file)));
      expect(validate.errors?.slice(0, 3) ?? []).toEqual([]);
    }
  });

  test('have an id each, a base that there is, and changes that lead somewhere', async () => {
    const vectors = await allVectors(id);
    expect(new Set(vectors.map((vector) => vector.id)).size).toBe(vectors.length);
    const bytes = vectors.filter((vector) => vector.bytes !== undefined);
    expect((await recordsOf(id)).length + bytes.length).toBe(vectors.length);
  });

  test('tell every small change to a condition, a rule or a deadline, but those that mean the same', async () => {
    const { untold } = await vectorsOf(id);
    const counts: Record<string, number> = {};
    for (const { of } of untold) counts[`${id} ${of}`] = (counts[`${id} ${of}`] ?? 0) + 1;
    const listed = Object.entries(SAME_MEANING).filter(([name]) => name.startsWith(`${id} `)).map(([name, { changes }]) => [name, changes]);
    expect(counts).toEqual(Object.fromEntries(listed));
  });
});

describe('the vectors of the standard', () => {
  test('are at least 5,000, three wrong to one right, at every level', async () => {
    const vectors = (await Promise.all(STANDARD.map(allVectors))).flat();
    expect(vectors.length).toBeGreaterThan(5000);
    expect(vectors.filter((vector) => !isRight(vector)).length / vectors.filter(isRight).length).toBeGreaterThan(3);
    for (const level of LEVELS) for (const right of [true, false]) expect(vectors.filter((vector) => vector.level === level && isRight(vector) === right).length).toBeGreaterThan(100);
  });
});

describe('the vectors of kitchen-sink', () => {
  test('are the same bytes each time', async () => {
    const form = vectorForm('kitchen-sink');
    const { validate } = await importValidator(form, await loadContext());
    const again = buildVectors(form, validate).files;
    expect(Object.values(again).map(printVectors)).toEqual(Object.values((await vectorsOf('kitchen-sink')).files).map(printVectors));
  });

  test('are not written if the validator says otherwise of one record', async () => {
    const form = vectorForm('kitchen-sink');
    const { validate } = await importValidator(form, await loadContext());
    expect(() => buildVectors(form, (record) => {
      const report = validate(record);
      return report.wellFormed && report.sound === false && report.findings.some(({ rule }) => rule === 'under-13-never-green') ? { ...report, sound: true } : report;
    })).toThrow(/disagree on \d+ records\n.*expected .*"sound":false.*the validator says .*"sound":true/);
  });

  test('try what the golden file says, so often', async () => {
    const counts = new Map<string, number>();
    for (const { id, level, expect: { findings } } of await allVectors('kitchen-sink')) {
      const line = `${id.split('/')[0]} ${level} ${[...new Set(findings.map(({ code }) => code))].sort().join('+') || '-'}`;
      counts.set(line, (counts.get(line) ?? 0) + 1);
    }
    expectGolden('test/vectors/golden/kitchen-sink.txt', `${[...counts].map(([line, count]) => `${line} ${count}`).sort().join('\n')}\n`);
  });
});
