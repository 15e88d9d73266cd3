import { expect, test } from 'vitest';
import type { Question } from '../../compiler/model/question.ts';
import { questionsIn } from '../../compiler/model/walk.ts';
import { listCitedItems } from './cited-items.ts';
import { formOf } from './compiled.ts';

const form = formOf('forms', 'information-report');
const questions = new Map([...questionsIn(form.answers)].map((question) => [question.address, question]));

function parentOf({ address }: Question): Question | undefined {
  return questions.get(address.split('.').slice(0, -1).join('.'));
}

/** Items that a question cites itself, not by being part of one that does. */
function citedBy(question: Question): number[] {
  if (parentOf(question)?.origin === question.origin || question.derivedFrom) return [];
  return question.origin.citations.flatMap(({ part, item }) => (part === 'App 2' && item !== undefined ? [item] : []));
}

// Written from the printed form, page 1 of Appendix 2.
const ITEMS: readonly (readonly [item: number, address: string])[] = [
  [1, 'reportedAt'], [2, 'reporter.name'], [3, 'reporter.role'], [4, 'reporter.agency'], [5, 'reporter.telephone'], [5, 'reporter.email'],
  [6, 'informationSource'], [7, 'sourceReliability'], [8, 'informationAccuracy'], [9, 'willingToEngage'], [10, 'licensedService'], [11, 'premises'],
  [12, 'information'], [13, 'people'], [13, 'people.involvement'], [14, 'people.person.names'], [15, 'people.person.alsoKnownAs'],
  [16, 'people.person.dateOfBirth'], [17, 'people.person.addresses'],
];

test('asks every item of Appendix 2 once, in the order of the print', () => {
  const inOrder = [...questions.values()].sort((a, b) => a.order - b.order);
  const cited = inOrder.flatMap((question) => citedBy(question).map((item) => [item, question.address] as const));
  expect(cited).toEqual(ITEMS);
  expect(form.sources.find(({ id }) => id === 'dudley')?.parts.get('App 2')).toHaveLength(17);
});

test('prints the words of every item that has words of its own', () => {
  const words = (address: string) => questions.get(address)?.says?.en ?? questions.get(address)?.ask.en;
  for (const [item, address] of ITEMS) {
    if (item === 6 || address === 'people.involvement') continue; // boxes without a heading: their words are the options
    expect(words(address), address).toBe(form.sources.find(({ id }) => id === 'dudley')?.parts.get('App 2')?.[item - 1]);
  }
  const labels = (address: string) => { const one = questions.get(address); return one && 'options' in one ? one.options.map(({ label }) => label.en) : []; };
  expect(labels('informationSource')).toEqual(['Witnessed incident', 'Professional', 'Member of the public']);
  expect(labels('people.involvement')).toEqual(['Perpetrator', 'Victim', 'Someone else']);
});

test('says why of everything that the print does not ask', () => {
  const added = [...questions.values()].filter((question) => question.origin.added && parentOf(question)?.origin !== question.origin && !question.derivedFrom);
  expect(added.map(({ address }) => address)).toEqual([
    'safeContact', 'sourceMayBeNamed', 'incidents', 'vehicles', 'people.person.estimatedAge', 'people.person.contacts', 'people.person.description',
    'childAtRisk', 'referralMade',
  ]);
});

test('carries the four instructions of the print, and the dates, witnesses and facts that records need', () => {
  const citing = (part: string) => [...form.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'note' ? [block.origin] : []))), ...form.next.map(({ origin }) => origin)]
    .flatMap(({ citations }) => citations.flatMap((cited) => (cited.part === part ? [cited.item] : [])));
  expect(citing('App 2 instructions')).toEqual([1, 2, 3, 4]);
  expect(listCitedItems(form, 'Section 9 Accurate records')).toEqual([[1, 'incidents.at'], [2, 'incidents.by'], [3, 'incidents.factOrOpinion']]);
});

test('asks how reliable the source is only of another person, and offers “Don’t know” on both scales', () => {
  for (const address of ['sourceReliability', 'informationAccuracy']) {
    const scale = questions.get(address);
    expect(scale).toMatchObject({ type: 'scale', min: 1, max: 5, required: true, absent: [{ reason: 'not-known', label: { en: 'Don’t know' } }] });
  }
  expect(questions.get('sourceReliability')?.when?.formula).toEqual({ kind: 'among', path: ['informationSource'], values: ['professional', 'public'], negated: false });
  expect(questions.get('informationAccuracy')?.when).toBeUndefined();
});

test('demands as little as it can', () => {
  const demanded = [...questions.values()].filter(({ required }) => required).map(({ address }) => address);
  expect(demanded).toEqual(['reportedAt', 'reporter', 'reporter.name', 'informationSource', 'sourceReliability', 'informationAccuracy', 'information', 'childAtRisk', 'referralMade']);
});

test('says on every output that it is not a referral, and tells what to do', () => {
  expect(form.notFor?.en).toMatch(/^This report is not a referral\./);
  expect(form.next.flatMap(({ steps }) => steps.map(({ text }) => text.en))).toEqual([
    'Refer the child to {social-care} now. This report does not do that.',
    'If you have access to secure email please forward this report to {police-intelligence} OR contact {missing-from-home} in your area. OR hand deliver to {safeguarding-unit}.',
  ]);
});
