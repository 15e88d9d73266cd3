// Nothing of a record is lost in print, and nothing that is kept from its reader is on a copy: for every example of every form.
import { describe, expect, test } from 'vitest';
import { RECIPIENTS, type Question, type Recipient, type Shape } from '../../compiler/model/question.ts';
import { shapeOf } from '../../compiler/model/walk.ts';
import { redactRecord } from '../../compiler/redact/redact-record.ts';
import { compileFolder } from '../content/compiled.ts';
import { readExamples } from '../support/read-examples.ts';
import { printOf, readLines, validatorOf } from './print.ts';

type Members = Record<string, unknown>;

/** Visits every answer that is no object of more answers, with whether it or something around it is kept from a recipient. */
function visit(object: Members, shape: Shape, from: ReadonlySet<Recipient>, meet: (question: Question, object: Members, from: ReadonlySet<Recipient>) => void): void {
  for (const question of shape.questions) {
    const answer = object[question.id];
    if (answer === undefined) continue;
    const kept = new Set([...from, ...question.withholdFrom]);
    const inner = shapeOf(question);
    if (inner) for (const one of [answer].flat()) visit(one as Members, inner, kept, meet);
    else meet(question, object, kept);
  }
}

function countMarks(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce((sum, [member, inner]) => sum + (member === 'absent' ? Object.keys(inner as object).length : countMarks(inner)), 0);
}

/** A later minor version has examples of what is new in it alone. */
const FORMS = compileFolder('forms').forms.filter((form) => readExamples(form).length > 10);

test('every form has a version with examples of everything', () => {
  expect(new Set(FORMS.map(({ id }) => id))).toEqual(new Set(compileFolder('forms').forms.map(({ id }) => id)));
});

describe.each(FORMS.map((form) => [form.id, form] as const))('%s', (id, form) => {
  const examples = readExamples(form);

  test('prints every text, every mark of a missing answer and every gap of every example', async () => {
    let printed = 0;
    for (const { name, record: example } of examples) {
      const record = structuredClone(example) as Members;
      const report = (await validatorOf(form)).validate(record);
      if (!report.wellFormed) continue;
      let count = 0;
      visit(record['answers'] as Members, form.answers, new Set(), (question, object) => {
        if (question.type === 'text' && !question.format && question.lines > 1) object[question.id] = `Text ${(count += 1)} of this record`;
      });
      const lines = readLines(await printOf(form, record));
      const all = lines.join('\n');
      for (let index = 1; index <= count; index += 1) expect(all, `${name}, text ${index}`).toMatch(new RegExp(`Text ${index} of this record(?!\\d)`));
      visit(record['answers'] as Members, form.answers, new Set(), (question, object) => {
        if (question.type === 'text') expect(all, `${name}, ${question.address}`).toContain(String(object[question.id]).replace(/\s+/g, ' '));
      });
      expect([name, lines.filter((line) => line.includes('| No answer: ')).length]).toEqual([name, countMarks(record['answers'])]);
      if (record['status'] !== 'extract') {
        const gaps = report.findings.filter(({ verdict, code }) => verdict === 'complete' && code === 'unanswered').length;
        expect([name, lines.filter((line) => line.endsWith('| Not answered')).length]).toEqual([name, gaps]);
      }
      printed += 1;
    }
    expect(printed).toBeGreaterThan(10);
  }, 60_000);

  test('prints nothing on a copy that is kept from its reader, and says how much was left out', async () => {
    let planted = 0;
    const validator = await validatorOf(form);
    for (const { name, record: example } of examples.slice(0, 12)) {
      if (!validator.validate(example).wellFormed) continue;
      for (const recipient of RECIPIENTS) {
        const record = structuredClone(example) as Members;
        let here = 0;
        visit(record['answers'] as Members, form.answers, new Set(), (question, object, from) => {
          if (!from.has(recipient) || question.type !== 'text' || question.format) return;
          object[question.id] = 'Canarybird';
          here += 1;
        });
        planted += here;
        const extract = redactRecord(record, form, { recipients: [recipient], recordId: String(record['recordId']) });
        const marks = extract.leftOut.filter(({ isMark }) => isMark).length;
        const answers = extract.leftOut.length - marks;
        const leftOut = { recipients: [recipient], answers, marks, reasons: extract.reasons, boards: extract.extensions.length };
        const copy = await printOf(form, extract.record, { leftOut });
        expect(copy.print.html, `${name} for ${recipient}`).not.toContain('Canarybird');
        expect(readLines(copy).slice(0, 3).join(' ')).toContain(answers > 0 ? `: ${answers} answer` : 'Extract for');
        expect(copy.print.html).not.toContain('Not answered');
        if (here > 0) expect((await printOf(form, record)).print.html).toContain('Canarybird');
      }
    }
    // A form that keeps nothing from anyone has nothing to plant.
    const keeps = JSON.stringify(form.answers).includes('"withholdFrom":["');
    expect([id, planted > 0]).toEqual([id, keeps]);
  }, 120_000);
});
