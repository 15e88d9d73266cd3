import { expect, test } from 'vitest';
import { questionAt, questionsIn } from '../../compiler/model/walk.ts';
import { APPENDIX_2, listCitedItems } from './cited-items.ts';
import { compileFolder, formOf } from './compiled.ts';

const form = formOf('forms', 'referral');
const questions = [...questionsIn(form.answers)];

test('asks what 2.9 wants in its order, and then all of Appendix 2', () => {
  expect(listCitedItems(form, '2.9')).toEqual([
    [1, 'reasonForConcerns'], [2, 'child'], [3, 'familyMembers'], [3, 'familyMembers.person'], [4, 'familyMembers.person.parentalResponsibility'],
    [4, 'parentalResponsibility'], [5, 'school'], [5, 'generalPractitioner'], [5, 'otherProfessionals'], [6, 'staffSafetyKnown'], [6, 'staffSafety'],
  ]);
  expect(listCitedItems(form, 'Appendix 2')).toEqual(APPENDIX_2);
});

test('asks the seven questions of 5.7 in their order, only where agreement was refused, withdrawn or not sought', () => {
  expect(listCitedItems(form, '5.7').map(([item]) => item)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(questionAt(form, 'sharing.publicInterest')?.when?.formula).toMatchObject({ kind: 'some', item: { kind: 'among', values: ['refused', 'withdrawn', 'not-sought'] } });
});

test('keeps the words of 2.9', () => {
  const words = (address: string) => questionAt(form, address)?.says?.en;
  expect(words('reasonForConcerns')).toBe('the reason for the concerns');
  expect(words('child')).toBe('the full name, address and date of birth (or age) of the child (if known)');
  expect(words('staffSafety')).toBe('any information affecting the safety of staff (where known or suspected).');
});

test('has one answer without which there is no referral: the reason for the concerns', () => {
  expect(questions.filter(({ required, absent }) => required && absent.length === 0).map(({ address }) => address)).toEqual(['reasonForConcerns']);
  expect(questions.filter(({ required, address }) => required && !address.includes('.')).map(({ address }) => address)).toEqual([
    'reasonForConcerns', 'referredAt', 'referrerKind', 'child', 'familyMembers', 'school', 'generalPractitioner', 'otherProfessionalsAny', 'otherProfessionals',
    'staffSafetyKnown', 'staffSafety', 'completedBy',
  ]);
});

// Severities as the inventory of the sources sets them: B an error, "else reason" and W a query, I a note.
test.each([
  ['R-01', 'agency-referrers-are-named', 'error'], ['R-01 in codes', 'anonymous-source-is-public', 'error'],
  ['R-16', 'under-13-discussed', 'query'], ['R-17', 'under-16-decision-recorded', 'error'], ['R-18', 'sixteen-is-still-a-child', 'note'],
  ['R-19', 'refusal-is-not-the-end', 'error'], ['R-23', 'parents-not-told-why', 'error'], ['R-30', 'observation-dated', 'query'],
  ['R-30, fact or opinion', 'fact-or-opinion-said', 'query'], ['R-33', 'police-told-or-why-not', 'query'],
] as const)('%s is the rule %s, %s', (_, id, severity) => {
  expect(form.rules.find((rule) => rule.id === id)?.severity).toBe(severity);
});

test('has the clocks T-01, T-02 and T-04, each from the first time that the referral was made', () => {
  expect(form.deadlines.map(({ id, starts, within, met }) => [id, starts.join(), within, met.join()])).toEqual([
    ['referral', 'concernAroseAt', { unit: 'hours', count: 24 }, 'earlierReferralAt,referredAt'],
    ['social-care-decision', 'earlierReferralAt,referredAt', { unit: 'workingDays', count: 1 }, 'socialCareDecidedAt'],
    ['police-decision', 'earlierReferralAt,referredAt', { unit: 'hours', count: 24 }, 'policeDecidedAt'],
  ]);
});

test('lets nothing depend on whether the child engages with services', () => {
  const reads = JSON.stringify([form.rules.map(({ broken }) => broken), questions.map(({ when }) => when?.formula), form.deadlines.map(({ when }) => when?.formula)]);
  expect(reads).toContain('alsoToPolice');
  expect(reads).not.toContain('childEngaging');
});

test('lets no error begin at an age: only under-13, under-16 and the limit of the form read the age of the child', () => {
  const reading = form.rules.filter(({ broken }) => /"age-under".*"child"|"child".*"age-under"/.test(JSON.stringify(broken))).map(({ id, severity }) => `${severity} ${id}`);
  expect(reading).toEqual(['query under-13-discussed', 'error under-16-decision-recorded', 'note sixteen-is-still-a-child', 'query child-under-18']);
});

test('keeps what could hurt someone from those who could do it', () => {
  const withheld = (address: string) => questionAt(form, address)?.withholdFrom;
  expect(withheld('staffSafety')).toEqual(['family', 'child']);
  expect(withheld('staffSafetyKnown')).toEqual(['family', 'child']);
  for (const address of ['referrer', 'referrerAnonymous', 'referrerMayBeNamed', 'child.addresses', 'child.contacts', 'familyMembers.person.addresses', 'sharing']) expect(withheld(address), address).toEqual(['family']);
});

test('tells to refer whatever the child agrees to, and to telephone where it is urgent', () => {
  const steps = form.next.flatMap(({ steps: all }) => all.map(({ text }) => text.en));
  expect(steps).toContain('Refer whether or not the child is engaging with services.');
  expect(steps).toContain('Make the referral by telephone first: ring {social-care}, or out of hours {out-of-hours}. Send this form afterwards.');
  expect(steps).toContain('Send it by secure email, by post or by hand, never by ordinary email.');
});

test('asks of every concern the same as the assessment that follows it', () => {
  const shared = (id: string) => [...questionsIn(compileFolder('forms').forms.find((one) => one.id === id)?.answers ?? form.answers)]
    .filter(({ address }) => /^(concerningAdults|phoneActivity|vehicles|missingPatterns)\b/.test(address)).map(({ address, type }) => `${address} ${type}`);
  expect(shared('referral')).toEqual(shared('appendix-2-assessment'));
  expect(shared('referral').length).toBeGreaterThan(60);
});
