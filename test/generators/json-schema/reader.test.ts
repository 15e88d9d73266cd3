import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import type { Form } from '../../../compiler/model/form.ts';
import { buildSchema } from '../../../generators/json-schema/build-schema.ts';
import { formOf } from '../../content/compiled.ts';

const sink = formOf('test/forms', 'kitchen-sink');
const published: Form = { ...sink, version: '1.2.0' };
const answers = {
  child: { names: [{ fullName: 'Sam Example' }], dateOfBirth: '2010-05' }, happy: true, trust: 3, nature: 'A visit', kind: 'school', completedBy: { name: 'Kim Example', signedOn: '2026-11-21' },
};
const record = {
  concordat: '1.0', form: 'kitchen-sink', version: '1.2.0', recordId: '3f2b9c1e-0000-4000-8000-000000000001', status: 'final', saved: '2026-11-21T10:15:00+00:00', marking: 'OFFICIAL-SENSITIVE', answers,
};

function reads(form: Form, value: unknown): boolean {
  return new Ajv2020({ strict: true, ownProperties: true, allErrors: true }).compile(buildSchema(form, { reader: true }))(value);
}

test('a reader lets members of a later minor version through, at every depth', () => {
  expect(reads(published, { ...record, version: '1.3.0', newHeader: 1, answers: { ...answers, newQuestion: ['x'], child: { ...answers.child, newPart: 'x' }, signs: { newRow: { newColumn: 1 } }, absent: { anotherNew: 'not-known' } } })).toBe(true);
  expect(reads(published, { ...record, version: '1.3.0', reasons: [{ rule: 'new-rule', reason: 'x' }], withhold: { newQuestion: ['family'] } })).toBe(true);
});

test('a reader takes its own and later minor versions of its major one', () => {
  const versions = ['1.2.0', '1.2.7', '1.3.0', '1.10.0', '1.1.0', '1.0.0', '2.0.0', '0.2.0', '1.2', '1.02.0', '1.3.0-draft', '1.3.0\n'];
  expect(versions.filter((version) => reads(published, { ...record, version }))).toEqual(['1.2.0', '1.2.7', '1.3.0', '1.10.0']);
});

test('a reader of a draft reads that draft alone', () => {
  expect(['1.0.0-draft', '1.0.0', '1.1.0', '1.1.0-draft'].filter((version) => reads(sink, { ...record, version }))).toEqual(['1.0.0-draft']);
});

test('a reader still judges what it knows', () => {
  expect(reads(published, { ...record, answers: { ...answers, happy: 'yes' } })).toBe(false);
  expect(reads(published, { ...record, answers: { ...answers, happy: undefined } })).toBe(false);
  expect(reads(published, { ...record, answers: { ...answers, room: 'Kitchen' } })).toBe(false);
  expect(reads(published, { ...record, answers: { ...answers, nature: undefined, absent: { nature: 'not-known' } } })).toBe(false);
  expect(reads(published, { ...record, answers: { ...answers, absent: { happy: 'not-known' } } })).toBe(false);
});
