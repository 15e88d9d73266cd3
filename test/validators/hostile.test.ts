import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testedForm } from '../agreement/tested-forms.ts';
import { changeRecord } from './change-record.ts';
import { wholeReport } from './information-report-cases.ts';
import { loadValidator, validatorText } from './load-validator.ts';

describe('a form of hostile words', async () => {
  const marking = '</script><!-- \u2028 `${process.exit(1)}` */ \\" \' <script>';
  const form = { ...testedForm('hostile'), marking };
  const text = await validatorText(form);
  const { validate } = await loadValidator(form);
  const draft = { concordat: '1.0', form: 'hostile', version: '1.0.0-draft', recordId: '3f2b9c1e-0000-4000-8000-000000000001', status: 'draft', saved: '2026-11-21T10:15:00+00:00', marking };

  test('gives code that cannot leave its script element', () => {
    expect(text).not.toMatch(/<\/script|<!--|<script/i);
    expect(text).toMatch(/\\x3c\/script|\\u003c\/script/);
  });

  test('says its words and does nothing with them', () => {
    const { findings } = validate({ ...draft, answers: { script: '', comment: null, template: 'x', link: 'd', toStringless: ['<none>'] } });
    expect(findings.map(({ pointer, message }) => `${pointer} ${message}`)).toEqual([
      '/answers/script </script><script>alert(9)</script> must not be empty: leave it out where there is no answer',
      '/answers/comment The answer to ‘*/ } alert(11); /* // #’ must not be null: leave it out where there is no answer',
      "/answers/template The answer to ‘{{constructor.constructor('alert(12)')()}} ${alert(13)} `alert(14)`’ must be yes or no: true or false",
      '/answers/link javascript:alert(15) is not one of the choices',
      '/answers/toStringless/0 __proto__ constructor prototype has a code that is not one of the choices',
    ]);
  });

  test('keeps its marking and its rule to the letter', () => {
    expect(validate({ ...draft, marking: 'none', answers: {} }).findings.map(({ message }) => message)).toEqual([`The marking must be ${marking}`]);
    expect(validate({ ...draft, answers: { script: 'x' } }).findings.filter(({ rule }) => rule === 'say-it').map(({ message }) => message)).toEqual([
      '</script> */ ${1+1} {{x.y}} `x` " \' \\ <b>say it</b>',
    ]);
  });
});

describe('hostile values', async () => {
  const { validate } = await loadValidator(testedForm('information-report'));

  test('no value makes it throw', () => {
    const places = ['form', 'saved', 'links', 'reasons', 'withhold', 'extensions', 'answers', 'answers.absent', 'answers.people', 'answers.people.0.person', 'answers.incidents', 'answers.reportedAt', 'answers.information'];
    const values = fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true, withDate: true, withMap: true, withTypedArray: true });
    fc.assert(fc.property(values, fc.constantFrom(...places), (value, place) => {
      for (const record of [value, { ...wholeReport, ...withValue(place, value) }]) {
        const report = validate(record);
        expect(report.wellFormed).toBe(report.findings.every(({ verdict }) => verdict !== 'well-formed'));
      }
    }), { numRuns: 1500 });
  });

  test('a hundred findings are enough', () => {
    const answers = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`more${index}`, 1]));
    expect(validate({ ...wholeReport, answers }).findings).toHaveLength(100);
  });

  test('what a prototype has is no answer', () => {
    const record = changeRecord(wholeReport, { 'answers.childAtRisk': undefined, 'answers.referralMade': undefined });
    const expected = validate(record);
    let found: unknown;
    Object.defineProperty(Object.prototype, 'childAtRisk', { value: true, configurable: true, enumerable: true });
    try {
      found = validate(record).findings;
    } finally {
      Reflect.deleteProperty(Object.prototype, 'childAtRisk');
    }
    expect(found).toEqual(expected.findings);
    expect(expected.findings.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(['unanswered /answers/childAtRisk']);
  });

  test('no message holds an answer', () => {
    const secret = 'Kayleigh-of-9-Example-Street';
    const places = ['reportedAt', 'reporter.email', 'informationSource', 'informationAccuracy', 'premises.0.address.postcode', 'people.0.involvement.0', 'people.1.person.dateOfBirth', 'childAtRisk', 'absent.reporter'];
    for (const place of places) {
      const { findings } = validate(changeRecord(wholeReport, { [`answers.${place}`]: secret }));
      expect(findings.length).toBeGreaterThan(0);
      expect(findings.map(({ message }) => message).join()).not.toContain(secret);
    }
  });
});

/** A copy of the whole record's members with one value put at a place, whatever it is. */
function withValue(place: string, value: unknown): object {
  const copy = changeRecord(wholeReport, {});
  const keys = place.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce<Record<string, unknown>>((object, key) => (object[key] ??= {}) as Record<string, unknown>, copy as Record<string, unknown>);
  holder[last] = value;
  return copy;
}
