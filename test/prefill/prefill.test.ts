import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { planPrefill } from '../../compiler/prefill/plan-prefill.ts';
import { prefill, type Prefilled } from '../../runtime/prefill/prefill.ts';
import { sayPrefill } from '../../runtime/prefill/say-prefill.ts';
import { compileFolder, formOf } from '../content/compiled.ts';
import { loadValidator, type Validator } from '../validators/load-validator.ts';

const FOLDER = 'test/prefill/forms';
const OLD = '0b8f0f0e-6f2f-4c58-9b0e-7f1f1f1f1f1f';
const NEW = '5d1c2f0a-0d5c-4a57-8a0e-2f2f2f2f2f2f';
const screening = formOf(FOLDER, 'screening');
const plan = planPrefill(screening, formOf(FOLDER, 'referral'));
let source: Validator;
let target: Validator;

beforeAll(async () => {
  source = await loadValidator(screening);
  target = await loadValidator(formOf(FOLDER, 'referral'));
});

function start(answers: object, { author = 'same', ...more }: { author?: 'same' | 'another'; withhold?: object; reasons?: object; extensions?: object } = {}): Extract<Prefilled, { kind: 'draft' }> {
  const record = { concordat: '1.0', form: 'screening', version: '1.0.0-draft', recordId: OLD, status: 'draft', saved: '2026-11-24T10:00:00Z', marking: 'OFFICIAL-SENSITIVE', answers, ...more };
  expect(source.validate(record)).toMatchObject({ wellFormed: true });
  const before = JSON.stringify(record);
  const made = prefill(record, plan, { recordId: NEW, saved: '2026-11-25T09:00:00Z', author, asked: target.asked });
  expect(JSON.stringify(record)).toBe(before);
  if (made.kind !== 'draft') throw new Error('The record is of another form.');
  expect(target.validate(made.record)).toMatchObject({ wellFormed: true });
  return made;
}

/** What stayed, besides the marking that the second form does not have. */
const stayed = ({ left }: Pick<Extract<Prefilled, { kind: 'draft' }>, 'left'>) => left.filter(({ from }) => from !== '/marking').map(({ from, why }) => `${from} ${why}`);

const child = { names: [{ fullName: 'Kay' }], dateOfBirth: '2013-05', identifiers: [{ number: { system: 'nhs-number', value: '9990000018' } }] };

test('the forms compile without a warning', () => expect(compileFolder(FOLDER).diagnostics).toEqual([]));

test('a plan is plain data', () => expect(JSON.parse(JSON.stringify(plan))).toEqual(plan));

test('the child and the people go over, linked and unsigned', () => {
  const made = start({
    child, othersAny: true, others: [{ names: [{ fullName: 'Sam' }], relationship: 'other', relationshipOther: 'Aunt' }],
    completedBy: { name: 'A Teacher', agency: 'A School', signedOn: '2026-11-24' },
  });
  const { record, carried } = made;
  expect(record).toEqual({
    concordat: '1.0', form: 'referral', version: '1.0.0-draft', recordId: NEW, status: 'draft', saved: '2026-11-25T09:00:00Z',
    links: [{ rel: 'prompted-by', recordId: OLD }],
    answers: {
      youngPerson: child, othersAny: true, others: [{ names: [{ fullName: 'Sam' }], relationship: 'other', relationshipOther: 'Aunt' }],
      referrer: { name: 'A Teacher', agency: 'A School' },
    },
  });
  expect(carried.map(({ from, to }) => `${from} -> ${to}`)).toEqual([
    '/answers/child/names/0/fullName -> /answers/youngPerson/names/0/fullName', '/answers/child/dateOfBirth -> /answers/youngPerson/dateOfBirth',
    '/answers/child/identifiers/0/number -> /answers/youngPerson/identifiers/0/number',
    '/answers/others/0/names/0/fullName -> /answers/others/0/names/0/fullName', '/answers/others/0/relationship -> /answers/others/0/relationship',
    '/answers/others/0/relationshipOther -> /answers/others/0/relationshipOther',
    '/answers/completedBy/name -> /answers/referrer/name', '/answers/completedBy/agency -> /answers/referrer/agency',
  ]);
  expect(stayed(made)).toEqual(['/answers/completedBy/signedOn of-this-record']);
});

test('another author leaves the first one behind', () => {
  const made = start({ child, completedBy: { name: 'A Teacher' } }, { author: 'another' });
  expect(made.record['answers']).toEqual({ youngPerson: child });
  expect(made.left.filter(({ from }) => from !== '/marking')).toEqual([{ from: '/answers/completedBy', asks: ['Who refers?'], why: 'another-author' }]);
});

describe('stays', () => {
  test.each<[string, object, object, string[]]>([
    ['free text that is asked in other words', { child: { ...child, needs: 'Rest.' } }, { youngPerson: child }, ['/answers/child/needs asked-differently']],
    ['free text of the record, though both ask it', { child, story: 'A story.' }, { youngPerson: child }, ['/answers/story of-this-record']],
    ['a mark of absence', { child: { names: [{ fullName: 'Kay' }], absent: { dateOfBirth: 'not-known', contacts: 'withheld' } } }, { youngPerson: { names: [{ fullName: 'Kay' }] } },
      ['/answers/child/absent/dateOfBirth marked-missing', '/answers/child/absent/contacts marked-missing']],
    ['a whole that is marked', { absent: { child: 'withheld', others: 'not-asked' } }, {}, ['/answers/absent/child marked-missing', '/answers/absent/others marked-missing']],
    ['people whom the other form does not ask for', { neighbours: [{ names: [{ fullName: 'Jo' }] }] }, {}, ['/answers/neighbours not-asked-there']],
    ['a no before a list', { othersAny: false }, {}, ['/answers/othersAny of-this-record']],
    ['what does not fit, asks in other words, or is not asked there',
      { household: [{ role: 'tenant', sleeps: 'Upstairs', person: { names: [{ fullName: 'Al' }], dateOfBirth: '1980' } }, { role: 'owner' }, { sleeps: 'Nowhere' }] },
      { household: [{ person: { names: [{ fullName: 'Al' }] } }, { role: 'owner' }] },
      ['/answers/household/0/role does-not-fit', '/answers/household/0/person/dateOfBirth not-asked-there', '/answers/household/0/sleeps asked-differently', '/answers/household/2/sleeps asked-differently']],
    ['more entries than the other form takes', { othersAny: true, others: [{ names: [{ fullName: 'A' }] }, { names: [{ fullName: 'B' }] }, { names: [{ fullName: 'C' }] }] },
      { othersAny: true, others: [{ names: [{ fullName: 'A' }] }, { names: [{ fullName: 'B' }] }] }, ['/answers/others/2 too-many']],
    ['what opens with an answer that is not there', { othersAny: true, others: [{ relationshipOther: 'Aunt' }, { relationship: 'parent' }] }, { othersAny: true, others: [{ relationship: 'parent' }] },
      ['/answers/others/0/relationshipOther not-asked-now']],
  ])('%s', (_, answers, expected, left) => {
    const made = start(answers);
    expect(made.record['answers']).toEqual(expected);
    expect(stayed(made)).toEqual(left);
  });
});

describe('what is kept from a recipient stays so', () => {
  const contacts = [{ number: '01632 960123' }];
  test('by the first form', () => {
    expect(start({ child: { ...child, contacts } }).record).toMatchObject({ answers: { youngPerson: { contacts } }, withhold: { 'youngPerson.contacts': ['family'] } });
  });
  test('by the first record, at the answer or around it', () => {
    const { record } = start({ child: { ...child, contacts }, othersAny: true, others: [{ contacts }] }, { withhold: { child: ['school'], 'others.contacts.number': ['police'], neighbours: ['health'] } });
    expect(record['withhold']).toEqual({ youngPerson: ['school'], 'youngPerson.contacts': ['family'], 'others.contacts.number': ['police'] });
  });
  test('not said again where the second form says it', () => {
    expect(start({ child: { contacts } }, { withhold: { 'child.contacts': ['child'] } }).record['withhold']).toEqual({ 'youngPerson.contacts': ['family'] });
  });
  test.each<[object, object]>([
    [{ child, story: 'A story.' }, { 'child.needs': ['school'], story: ['family'] }],
    [{ othersAny: true, others: [{ relationship: 'parent', relationshipOther: 'Aunt' }] }, { 'others.relationshipOther': ['school'] }],
    [{ household: [{ role: 'tenant', person: { names: [{ fullName: 'Al' }] } }] }, { 'household.role': ['school'] }],
  ])('not said of what did not go over: %j', (answers, withhold) => expect(start(answers, { withhold }).record).not.toHaveProperty('withhold'));
});

test('an account in words has no answer in it, and says what is restricted', () => {
  const made = start({ child: { ...child, needs: 'Rest.', contacts: [{ number: '01632 960123' }] }, othersAny: true, others: [{ relationship: 'parent', absent: { contacts: 'not-known' } }], story: 'A story.' }, { withhold: { story: ['school', 'family'] } });
  expect(sayPrefill(made)).toEqual([
    'Carried over: The young person: Name of the young person.', 'Carried over: The young person: Date of birth.', 'Carried over: The young person: Numbers.',
    'Carried over: The young person: Telephones (still kept from the child or the family).', 'Carried over: Other people: Who are they to the child?',
    'Not carried over: The marking OFFICIAL-SENSITIVE (the new form is marked otherwise or not at all: handle the draft as carefully as the first record).',
    'Not carried over: The young person: What does the child need? (asked in other words).', 'Not carried over: Other people: Telephones (was marked as missing: ask again).',
    'Not carried over: What happened? (belongs to the first record; restricted, not for the family or the school).',
  ]);
});

describe('the header of the first record', () => {
  test('a marking that the new form does not have is dropped and said', () => {
    const { record, left } = start({ child });
    expect(record).not.toHaveProperty('marking');
    expect(left).toEqual([{ from: '/marking', asks: ['The marking OFFICIAL-SENSITIVE'], why: 'marked-otherwise' }]);
  });
  test('the same marking is no news', () => {
    const real = formOf('forms', 'cse-screening');
    const made = prefill({ form: 'cse-screening', version: real.version, recordId: OLD, marking: 'OFFICIAL-SENSITIVE', answers: {} }, planPrefill(real, real), { recordId: NEW, saved: '2026-11-25T09:00:00Z', author: 'same', asked: () => [] });
    expect(made).toMatchObject({ kind: 'draft', record: { marking: 'OFFICIAL-SENSITIVE' }, left: [] });
  });
  test('reasons and a board’s own questions stay', () => {
    expect(stayed(start({ child }, { reasons: [{ rule: 'check-digit', reason: 'Read from the card.' }], extensions: { board: { a: 1 } } }))).toEqual(['/reasons of-this-record', '/extensions of-this-record']);
  });
});

test('a record of another form or version is refused', () => {
  const options = { recordId: NEW, saved: '2026-11-25T09:00:00Z', author: 'same', asked: target.asked } as const;
  expect(prefill({ form: 'screening', version: '2.0.0', answers: {} }, plan, options)).toEqual({ kind: 'other-form' });
  expect(prefill({ form: 'referral', version: '1.0.0-draft', answers: {} }, plan, options)).toEqual({ kind: 'other-form' });
  expect(prefill(null, plan, options)).toEqual({ kind: 'other-form' });
});

test('no record makes it fail', () => {
  fc.assert(fc.property(fc.json(), fc.constantFrom('child', 'others', 'household', 'completedBy', 'absent'), (text, id) => {
    const record = { form: 'screening', version: '1.0.0-draft', recordId: OLD, answers: { [id]: JSON.parse(text) as unknown }, withhold: JSON.parse(text) as unknown };
    expect(prefill(record, plan, { recordId: NEW, saved: '2026-11-25T09:00:00Z', author: 'same', asked: target.asked }).kind).toBe('draft');
  }), { seed: 3, numRuns: 500 });
});
