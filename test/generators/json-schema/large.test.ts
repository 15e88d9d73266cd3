import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import type { Form } from '../../../compiler/model/form.ts';
import type { Question } from '../../../compiler/model/question.ts';
import { buildSchema } from '../../../generators/json-schema/build-schema.ts';
import { formOf } from '../../content/compiled.ts';

const sighting = formOf('test/agreement/forms', 'sighting');

/** A form with so many questions in one object, each asked when the one before is answered. */
function formOfSize(size: number): Form {
  const [first] = sighting.answers.questions;
  if (first?.type !== 'text') throw new Error('no text question');
  const when = (path: string): Question['when'] => ({ all: [], formula: { kind: 'answered', path: [path], negated: false } });
  const questions = Array.from({ length: size }, (_, index): Question => {
    const id = `q${index}`;
    const before = index > 0 ? when(`q${index - 1}`) : undefined;
    return { ...first, id, address: id, absent: [{ reason: 'not-known' }], ...(before ? { when: before } : {}) };
  });
  return { ...sighting, answers: { ...sighting.answers, questions }, rules: [] };
}

test('500 questions in one object are judged by Ajv as it comes, which nests them all', () => {
  const form = formOfSize(500);
  const answers = Object.fromEntries(form.answers.questions.map(({ id }) => [id, 'x']));
  const record = { concordat: '1.0', form: 'sighting', version: '1.0.0-draft', recordId: '3f2b9c1e-0000-4000-8000-000000000001', status: 'final', saved: '2026-11-21T10:15:00Z', answers };
  const { q250: _, ...holed } = answers;
  const validate = new Ajv2020().compile(buildSchema(form));
  expect(validate(record)).toBe(true);
  expect(validate({ ...record, answers: holed })).toBe(false);
}, 60_000);
