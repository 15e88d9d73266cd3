import { describe, expect, test } from 'vitest';
import { randomRecords } from '../support/random-records.ts';
import { loadValidator } from '../validators/load-validator.ts';
import { kitchenSinkCases } from './cases-kitchen-sink.ts';
import { sightingCases } from './cases-sighting.ts';
import { judgeRecord } from './reference.ts';
import { TESTED_FORMS, testedForm } from './tested-forms.ts';

// The generated validator judges by all rules, so its verdict on soundness is compared with the reference's by all rules, not with the schema's.
const COUNT = 2000 * Number(process.env['AGREEMENT'] ?? '1');

describe.each(TESTED_FORMS)('the generated validator of $id', async ({ id }) => {
  const form = testedForm(id);
  const { validate } = await loadValidator(form);
  const records = randomRecords(form, COUNT);

  test('says what the reference says of every random record', () => {
    const wrong = records.flatMap((record) => {
      const { wellFormed, complete, sound } = validate(record);
      const reference = judgeRecord(form, record);
      const same = wellFormed === reference.wellFormed && complete === (reference.complete ?? null) && sound === (reference.sound ?? null);
      return same ? [] : [{ said: { wellFormed, complete, sound }, reference, record: JSON.stringify(record) }];
    });
    expect(wrong).toEqual([]);
  });

  test('gives each verdict with its findings, and no finding without a message and a place', () => {
    for (const record of records) {
      const { wellFormed, complete, sound, findings } = validate(record);
      const of = (verdict: string) => findings.filter((finding) => finding.verdict === verdict && finding.severity !== 'note').length;
      expect([of('well-formed') === 0, of('complete') === 0, of('sound') === 0]).toEqual([wellFormed, complete ?? true, sound ?? true]);
      for (const { message, pointer } of findings) {
        expect(message).toMatch(/^\S.*\S$/);
        expect(message).not.toMatch(/undefined|null: true|\[object/);
        expect(pointer).toMatch(/^(?:\/|$)/);
      }
    }
  });

  test('tells each place once', () => {
    for (const record of records) {
      const places = validate(record).findings.filter(({ verdict }) => verdict !== 'sound').map(({ verdict, pointer }) => `${verdict} ${pointer}`);
      expect(new Set(places).size).toBe(places.length);
    }
  });
});

describe.each([{ id: 'sighting', cases: sightingCases }, { id: 'kitchen-sink', cases: kitchenSinkCases }])('the generated validator of $id', async ({ id, cases }) => {
  const { validate } = await loadValidator(testedForm(id));

  test('gives the verdicts written by hand', () => {
    const said = cases.map(({ name, record, unsound }) => {
      const { wellFormed, complete, sound } = validate(record);
      return `${name}: ${wellFormed ? ['w', complete ? 'c' : '-', ...(unsound === undefined ? [sound ? 's' : '-'] : [sound === !unsound])].join('') : '-'}`;
    });
    expect(said).toEqual(cases.map(({ name, verdict, unsound }) => `${name}: ${unsound === undefined || verdict === '-' ? verdict : `${verdict.slice(0, 2)}true`}`));
  });
});
