import { describe, expect, test } from 'vitest';
import { buildSchema } from '../../generators/json-schema/build-schema.ts';
import { toDraft07 } from '../../generators/json-schema/to-draft-07.ts';
import { sightingCases } from './cases-sighting.ts';
import { kitchenSinkCases } from './cases-kitchen-sink.ts';
import { judgeRecord } from './reference.ts';
import { ajv, ajvDraft07, cfworker, hyperjump, python } from './schema-judges.ts';
import { testedForm } from './tested-forms.ts';

describe.each([{ id: 'sighting', cases: sightingCases }, { id: 'kitchen-sink', cases: kitchenSinkCases }])('$id', ({ id, cases }) => {
  const form = testedForm(id);
  const schema = buildSchema(form);

  test('no two cases have the same name', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });

  test.for([ajv, hyperjump, cfworker, python, ajvDraft07])('$name gives the verdicts written by hand', async (judge, { skip }) => {
    if (judge.missing !== undefined) skip(judge.missing);
    const verdicts = await judge.judge(judge === ajvDraft07 ? toDraft07(schema, form) : schema, cases.map(({ record }) => record));
    const said = cases.map(({ name }, index) => {
      const got = verdicts[index];
const letters = got?.['well-formed'] ? `w${got.complete ? 'c' : '-'}${got.sound ? 's' : '-'}` : '-';
      return `${name}: ${letters} ${got?.root ? 'valid' : 'refused'}`;
    });
    expect(said).toEqual(cases.map(({ name, verdict, valid }) => `${name}: ${verdict} ${valid ? 'valid' : 'refused'}`));
  });

  test('the reference gives the verdicts written by hand', () => {
    const said = cases.map(({ name, record }) => {
      const { wellFormed, complete, soundBySchema, valid } = judgeRecord(form, record);
      return `${name}: ${wellFormed ? ['w', complete ? 'c' : '-', soundBySchema ? 's' : '-'].join('') : '-'} ${valid ? 'valid' : 'refused'}`;
    });
    expect(said).toEqual(cases.map(({ name, verdict, valid }) => `${name}: ${verdict} ${valid ? 'valid' : 'refused'}`));
  });

  test('the reference gives the full verdict on soundness where the schema cannot', () => {
    const said = cases.flatMap(({ name, record, unsound }) => (unsound === undefined ? [] : [`${name}: ${judgeRecord(form, record).sound === !unsound}`]));
    expect(said).toEqual(cases.flatMap(({ name, unsound }) => (unsound === undefined ? [] : [`${name}: true`])));
  });
});
