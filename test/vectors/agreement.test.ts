import { describe, expect, test } from 'vitest';
import { buildSchema } from '../../generators/json-schema/build-schema.ts';
import { isSayable } from '../../generators/test-vectors/reference/list-breaks.ts';
import type { Vector } from '../../generators/test-vectors/vector.ts';
import type { Form } from '../../compiler/model/form.ts';
import { ajv, cfworker, hyperjump, python } from '../agreement/schema-judges.ts';
import type { Judge } from '../agreement/verdict.ts';
import { recordsOf, STANDARD, vectorForm } from './built-vectors.ts';

// Ajv gets every vector of every form. The slower validators get one of so many, always the same ones, and all of them with AGREEMENT=all, which takes
// some five minutes. The generated validator has given its verdict on each when the vectors were built; page.test.ts asks the page.
const ALL = process.env['AGREEMENT'] === 'all';
const FORMS = ['kitchen-sink', 'sighting', ...STANDARD];
const JUDGES: readonly { readonly name: string; readonly judge: Judge; readonly oneOf: number }[] = [[ajv, 1] as const, [hyperjump, 4] as const, [cfworker, 10] as const, [python, 8] as const].map(([judge, oneOf]) => ({ name: judge.name, judge, oneOf }));

describe.each(FORMS)('the vectors of %s', (id) => {
  test.for(JUDGES)('get the verdicts that are right from $name', { timeout: 900_000 }, async ({ judge, oneOf }, { skip }) => {
    if (judge.missing !== undefined) skip(judge.missing);
    const form = vectorForm(id);
    const records = (await recordsOf(id)).filter(({ vector }) => ALL || hash(vector.id) % oneOf === 0);
    const verdicts = await judge.judge(buildSchema(form), records.map(({ record }) => record));
    expect(records.length).toBeGreaterThan(20);
    expect(verdicts).toHaveLength(records.length);
    const wrong = records.flatMap(({ vector }, index) => {
      const { 'well-formed': wellFormed, complete, sound } = verdicts[index] ?? { 'well-formed': undefined, complete: undefined, sound: undefined };
      const { expect: right } = vector;
      const same = wellFormed === right.wellFormed && (!right.wellFormed || (complete === right.complete && sound === isSoundBySchema(form, vector)));
      return same ? [] : [{ id: vector.id, wellFormed, complete, sound, right }];
    });
    expect(wrong).toEqual([]);
  });

  test('include some on which a schema cannot say that a rule is broken, and only for rules that it is known not to say', async () => {
    const form = vectorForm(id);
    const gaps = new Set((await recordsOf(id)).flatMap(({ vector }) => (vector.expect.sound === false && isSoundBySchema(form, vector) ? vector.expect.findings.flatMap(({ rule }) => rule ?? []) : [])));
    expect([...gaps].filter((rule) => form.rules.some((one) => one.id === rule && one.severity !== 'note' && isSayable(one)))).toEqual([]);
  });
});

/** Soundness by what JSON Schema can say: ages, times, check digits and deadlines are in rules.json alone. A rule that becomes sayable fails here. */
function isSoundBySchema({ rules }: Form, { expect: { findings } }: Vector): boolean {
  const sayable = new Set(rules.filter((rule) => rule.severity !== 'note' && isSayable(rule)).map(({ id }) => id));
  return !findings.some(({ rule }) => rule !== undefined && sayable.has(rule));
}

/** The same number for the same text (FNV-1a). */
function hash(text: string): number {
  return [...text].reduce((sum, letter) => Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0, 0x811c9dc5);
}
