import { expect, test } from 'vitest';
import { choicesOf, questionAt, questionsIn } from '../../compiler/model/walk.ts';
import { APPENDIX_2, listCitedItems } from './cited-items.ts';
import { formOf } from './compiled.ts';

const form = formOf('forms', 'appendix-2-assessment');

test('asks every item of Appendix 2 in the order of the print; the three lists of names are one, and what is seen on a return stands with it', () => {
  expect(listCitedItems(form, 'Appendix 2')).toEqual(APPENDIX_2);
  expect(form.sources.find(({ id }) => id === 'bedfordshire')?.parts.get('Appendix 2')).toHaveLength(38);
  expect(new Set(APPENDIX_2.map(([item]) => item)).size).toBe(38);
});

test('keeps the headings of the print', () => {
  expect(form.title.en).toBe('Information to include in your assessment of the child');
  expect(form.sections.map(({ title }) => title.en).slice(1, -1)).toEqual([
    'Concerning Adults/Young Adults', 'Mobile Phone Activity', 'Cars being used to visit/collect/transport the young person', 'Missing Patterns',
  ]);
});

test('keeps the words of the three lists of names', () => {
  const modes = questionAt(form, 'concerningAdults.contactModes');
  expect(modes && choicesOf(modes).map(({ label, says }) => (says ?? label).en)).toEqual([
    'Names of Adults visiting unit/home', 'Names of Adults calling unit/home', 'Names of Adults meeting children outside unit/home', 'Online',
  ]);
});

test('demands who the child is, what it belongs to, when it was written and by whom, and nothing of what was seen', () => {
  expect([...questionsIn(form.answers)].filter(({ required, derivedFrom }) => required && derivedFrom?.key !== 'other').map(({ address }) => address)).toEqual([
    'child', 'child.names', 'referral', 'writtenAt', 'completedBy', 'completedBy.name', 'completedBy.signedOn',
  ]);
});

test('holds every description in the words of who saw it, apart from the ethnic group that someone gives of themselves', () => {
  expect(questionAt(form, 'concerningAdults.person.description.ethnicity')).toMatchObject({ type: 'text', ask: { en: 'Ethnicity as it looked' } });
  expect(questionAt(form, 'concerningAdults.person.ethnicity')).toBeUndefined();
});

test('asks for everything that Appendix 2 does not print only as an addition, with a reason', () => {
  const added = [...questionsIn(form.answers)].filter(({ origin, derivedFrom }) => origin.citations.length === 0 && !derivedFrom).map(({ address }) => address);
  expect(added.filter((address) => !/^child\.(names|identifiers)\./.test(address) && !/\.(estimatedAge|names|addresses|contacts)\./.test(address))).toEqual([
    'child', 'child.names', 'child.dateOfBirth', 'child.estimatedAge', 'child.identifiers',
    'concerningAdults.person.dateOfBirth', 'concerningAdults.person.estimatedAge', 'concerningAdults.person.relationship',
    'concerningAdults.person.description.build', 'concerningAdults.referredToo',
    'vehicles.make', 'vehicles.kind', 'vehicles.features', 'vehicles.usedBy', 'missingPatterns.timesAway.returnedAt',
  ]);
});
