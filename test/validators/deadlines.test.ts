import { expect, test } from 'vitest';
import { testedForm } from '../agreement/tested-forms.ts';
import { loadValidator } from './load-validator.ts';

const form = testedForm('kitchen-sink');
const { validate } = await loadValidator(form);
const base = { child: { names: [{ fullName: 'Sam Example' }], dateOfBirth: '2000-05' }, happy: true, trust: 3, nature: 'A visit', kind: 'school', completedBy: { absent: { signedOn: 'not-known' }, name: 'Kim Example' } };

/** What is found about deadlines in a record saved at a moment. */
function judge(answers: object, saved: string, reasons: readonly string[] = []) {
  const { sound, wellFormed, findings } = validate({
    concordat: '1.0', form: form.id, version: form.version, marking: form.marking, recordId: '3f2b9c1e-0000-4000-8000-000000000001', status: 'draft', saved, answers: { ...base, ...answers },
    ...(reasons.length > 0 ? { reasons: reasons.map((rule) => ({ rule, reason: 'Agreed.' })) } : {}),
  });
  expect(wellFormed).toBe(true);
  return { sound, late: findings.filter(({ rule }) => rule?.startsWith('late-')) };
}

test('a missed deadline is a query at the answer that would meet it, until a reason is given', () => {
  const late = {
    verdict: 'sound', severity: 'query', code: 'rule-broken', pointer: '/answers/completedBy/signedOn', question: 'completedBy.signedOn', rule: 'late-write-up',
    message: 'The write up was due by 4 December 2026. Record when it was done, or say why it is late.',
  };
  expect(judge({ seenOn: '2026-11-24' }, '2026-12-05T00:00:00+00:00')).toEqual({ sound: false, late: [late] });
  expect(judge({ seenOn: '2026-11-24' }, '2026-12-04T23:59:59+00:00')).toEqual({ sound: true, late: [] });
  expect(judge({ seenOn: '2026-11-24' }, '2026-12-05T00:00:00+00:00', ['late-write-up'])).toEqual({ sound: true, late: [] });
});

test('one whose condition does not hold says nothing', () => {
  expect(judge({ answeredAt: '2026-11-24T12:00:00Z', reportedAt: '2026-11-24T11:00:00Z' }, '2027-03-01T00:00:00+00:00')).toEqual({ sound: true, late: [] });
});

test('beyond the calendar is a note, which never counts', () => {
  const { sound, late } = judge({ seenOn: '2027-12-30', worries: ['friend'] }, '2027-12-31T00:00:00+00:00');
  expect([sound, late]).toEqual([true, [{
    verdict: 'sound', severity: 'note', code: 'not-in-calendar', pointer: '/answers/reviewOn', question: 'reviewOn', rule: 'late-visit-again',
    message: 'It cannot be told when the second visit is due: bank holidays are known from 1 January 2014 to 31 December 2027 only.',
  }]]);
});
