import { describe, expect, test } from 'vitest';
import { RECIPIENTS, type Recipient, type Shape } from '../../compiler/model/question.ts';
import { shapeOf } from '../../compiler/model/walk.ts';
import { redactRecord } from '../../compiler/redact/redact-record.ts';
import { compileFolder } from '../content/compiled.ts';
import { readExamples } from '../support/read-examples.ts';
import { loadValidator } from '../validators/load-validator.ts';

const CANARY = 'Canarybird';

/** Puts the canary into every text that is kept from the recipient, and counts them. */
function plant(object: Record<string, unknown>, shape: Shape, recipient: Recipient, isKept: boolean): number {
  return shape.questions.reduce((count, question) => {
    const answer = object[question.id];
    const kept = isKept || question.withholdFrom.includes(recipient);
    if (answer === undefined) return count;
    const inner = shapeOf(question);
    if (inner) return count + [answer].flat().reduce<number>((sum, one) => sum + plant(one as Record<string, unknown>, inner, recipient, kept), 0);
    if (!kept || question.type !== 'text' || question.format) return count;
    object[question.id] = CANARY;
    return count + 1;
  }, 0);
}

/** A later minor version has examples of what is new in it alone. */
const FORMS = compileFolder('forms').forms.filter((form) => readExamples(form).length > 10);

describe.each(FORMS.map((form) => [form.id, form] as const))('%s', (id, form) => {
  test('no copy holds an answer that is kept from its reader, and every copy is well-formed', async () => {
    const validator = await loadValidator(form);
    let planted = 0;
    for (const { record: example } of readExamples(form)) {
      for (const recipient of RECIPIENTS) {
        const record = structuredClone(example);
        if (!validator.validate(record).wellFormed) continue;
        planted += plant(record['answers'] as Record<string, unknown>, form.answers, recipient, false);
        const extract = redactRecord(record, form, { recipients: [recipient], recordId: '5d1c2f0a-0d5c-4a57-8a0e-2f2f2f2f2f2f' });
        expect(validator.validate(extract.record)).toMatchObject({ wellFormed: true, valid: true });
        expect(JSON.stringify(extract.record)).not.toContain(CANARY);
        expect(JSON.stringify(extract.leftOut) + JSON.stringify(extract.texts)).not.toContain(CANARY);
      }
    }
    // A form that keeps nothing from anyone has nothing to plant.
    const keeps = JSON.stringify(form.answers).includes('"withholdFrom":["');
    expect([id, planted > 0]).toEqual([id, keeps]);
  });
});
