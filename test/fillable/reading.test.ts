import { beforeAll, describe, expect, test } from 'vitest';
import type { RunningValidator } from '../../cli/prefill/run-validator.ts';
import { planSpaces } from '../../generators/fillable/plan-spaces.ts';
import { readForm, type ReadForm } from '../../generators/fillable/read-form.ts';
import { readDateTimeLine, readMomentLine, sayMomentLine } from '../../runtime/page/written-moment.ts';
import { formOf } from '../content/compiled.ts';
import { validatorOf } from './blank-form.ts';

const form = formOf('test/forms', 'kitchen-sink');
const names = new Set(planSpaces(form).map(({ name }) => name));
let validator: RunningValidator;
beforeAll(async () => { validator = await validatorOf(form); });

/** Reads fields that hold these texts. */
function read(values: Readonly<Record<string, string | readonly string[]>>): ReadForm & { readonly answers: unknown } {
  const given = new Map(Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? [value] : value]));
  const reading = readForm(form, { names, values: given }, { recordId: '5f0c1d2e-3b4a-4c5d-8e6f-0000000000ff', saved: '2026-11-25T12:00:00+00:00' }, validator.validate);
  expect(validator.validate(reading.record).wellFormed).toBe(true);
  return { ...reading, answers: reading.record['answers'] };
}

describe('answers', () => {
  test.each([
    [{ seenOn: '3 March 2014' }, { seenOn: '2014-03-03' }],
    [{ seenOn: ' 03/04/2014 ' }, { seenOn: '2014-04-03' }],
    [{ movedIn: '03/2014' }, { movedIn: '2014-03' }],
    [{ movedIn: 'about 2014' }, { movedIn: '2014~' }],
    [{ seenAt: '2.30pm' }, { seenAt: '14:30' }],
    [{ reportedAt: '3 March 2014, 14:30' }, { reportedAt: '2014-03-03T14:30:00+00:00' }],
    [{ reportedAt: '3/7/2014 at 2.30pm' }, { reportedAt: '2014-07-03T14:30:00+01:00' }],
    [{ 'heard.at': 'July 2014', 'heard.words': 'after dinner' }, { heard: { at: '2014-07', words: 'after dinner' } }],
    [{ visits: '17' }, { visits: 17 }],
    [{ weight: '1,234.5' }, {}],
    [{ happy: ['no'], agreed: ['yes'], trust: ['4'] }, { happy: false, agreed: true, trust: 4 }],
    [{ trust: ['absent:not-known'] }, { absent: { trust: 'not-known' } }],
    [{ kind: ['street'], 'worries.friend': ['friend'], 'worries.other': ['other'], worriesOther: 'Cold' }, { kind: 'street', worries: ['friend', 'other'], worriesOther: 'Cold' }],
    [{ 'number.system': ['nhs-number'], 'number.value': '999 000 0018' }, { number: { system: 'nhs-number', value: '9990000018' } }],
    [{ level: ['red'] }, { level: { scheme: 'exampleshire', code: 'red', label: 'Red', band: 3 } }],
    [{ 'related.rel': ['answers'], 'related.reference': '5F0C1D2E-3B4A-4C5D-8E6F-000000000001' }, { related: { rel: 'answers', recordId: '5f0c1d2e-3b4a-4c5d-8e6f-000000000001' } }],
    [{ story: 'one\rtwo\r\nthree ' }, { story: 'one\ntwo\nthree' }],
    [{ 'others[1].names[0].fullName': 'Kay Example' }, { others: [{ names: [{ fullName: 'Kay Example' }] }] }],
    [{ 'worriesObserved[0].at.at': '2 May 2026', 'worriesObserved[0].text': 'A car waited.' }, { worriesObserved: [{ at: { at: '2026-05-02' }, text: 'A car waited.' }] }],
    [{ 'signs.newPhone.now': ['yes'], 'signs.newPhone.about': 'about May 2014' }, { signs: { newPhone: { now: true, about: '2014-05~' } } }],
    [{}, {}],
  ])('%j', (values, answers) => {
    expect(read(values).answers).toEqual(answers);
  });

  test('a reason beside a rule is kept with it', () => {
    expect(read({ '@reasons.old-enough': 'Her brother was near.' }).record['reasons']).toEqual([{ rule: 'old-enough', reason: 'Her brother was near.' }]);
  });
});

describe('why there is no answer', () => {
  test.each([
    [{ 'absent.happy': 'd' }, { absent: { happy: 'declined' } }],
    [{ 'child.absent.names': 'Not known' }, { child: { absent: { names: 'not-known' } } }],
    [{ seenOn: 'K' }, { absent: { seenOn: 'not-known' } }],
    [{ word: 'does not apply' }, { absent: { word: 'not-applicable' } }],
    [{ word: 'k' }, { word: 'k' }],
  ])('%j', (values, answers) => {
    const { answers: got, untaken } = read(values);
    expect([got, untaken]).toEqual([answers, []]);
  });
});

describe('what is not taken is told with its field, its words and what stands there', () => {
  test.each([
    ['a word for a number', { visits: 'seventeen' }, 'visits', 'How many visits?', 'seventeen', 'number'],
    ['a day that never was', { seenOn: '31 February 2014' }, 'seenOn', 'Date seen', '31 February 2014', 'a day that its month has'],
    ['a month in place of a day', { seenOn: '3/14/2014' }, 'seenOn', 'Date seen', '3/14/2014', 'a month from 01 to 12'],
    ['a year of two digits', { seenOn: '3/4/14' }, 'seenOn', 'Date seen', '3/4/14', 'It is not a whole date'],
    ['a part of a date where a whole one is asked', { seenOn: 'March 2014' }, 'seenOn', 'Date seen', 'March 2014', 'It is not a whole date'],
    ['the hour that comes twice', { reportedAt: '25 October 2026, 01:30' }, 'reportedAt', 'Date and time reported', '25 October 2026, 01:30', 'GMT or BST'],
    ['words for a time', { 'heard.at': 'last Tuesday' }, 'heard.at', 'When was it heard?', 'last Tuesday', 'words'],
    ['a text that is too long', { word: 'x'.repeat(21) }, 'word', 'A word', 'x'.repeat(21), '20 characters'],
    ['two ticks for one choice', { kind: ['home', 'street'] }, 'kind', 'Where?', 'home and street', 'More than one box'],
    ['none beside another choice', { 'worries.none': ['none'], 'worries.friend': ['friend'] }, 'worries.friend, worries.none', 'Worries', 'A friend gave cause for worry; No worries', ''],
    ['an answer and a reason for none', { happy: ['yes'], 'absent.happy': 'K' }, 'absent.happy, happy', 'Are they happy?', 'K; yes', 'both'],
    ['a letter that is none', { 'absent.happy': 'X' }, 'absent.happy', 'Are they happy?', 'X', 'letters'],
    ['a reason that is not allowed', { 'child.dateOfBirth': 'W' }, 'child.dateOfBirth', 'The child: Date of birth', 'W', 'withheld'],
    ['a letter that may be a word', { word: 'K' }, 'word', 'A word', 'K', 'cannot be told which'],
    ['a file', { 'photo.name': 'photo.jpg' }, 'photo.name', 'A photo', 'photo.jpg', 'cannot hold a file'],
    ['a field of another form', { 'child.shoe': '3' }, 'child.shoe', '', '3', 'no such question'],
    ['a link to nothing', { 'related.rel': ['answers'] }, 'related.rel', 'A record that this one follows', 'answers', ''],
  ])('%s', (_, values, field, question, text, why) => {
    const { answers, untaken } = read(values);
    expect(answers).toEqual({});
    expect(untaken).toEqual([{ field, question, text, why: expect.stringContaining(why) as string }]);
  });

  test('a reason for a group that is answered all the same; the answers stay', () => {
    const { answers, untaken } = read({ 'absent.child': 'K', 'child.names[0].fullName': 'Kay Example' });
    expect(answers).toEqual({ child: { names: [{ fullName: 'Kay Example' }] } });
    expect(untaken).toMatchObject([{ field: 'absent.child', text: 'K' }]);
  });

  test('one thing that is not understood keeps nothing else out', () => {
    const { answers, untaken } = read({ visits: 'many', word: 'first', 'others[0].dateOfBirth': 'long ago', 'others[1].dateOfBirth': '2012' });
    expect(answers).toEqual({ word: 'first', others: [{ dateOfBirth: '2012' }] });
    expect(untaken.map(({ field }) => field)).toEqual(['visits', 'others[0].dateOfBirth']);
  });

  test('fields that a PDF lacks are named', () => {
    const reading = readForm(form, { names: new Set([...names].filter((name) => name !== 'word')), values: new Map() }, { recordId: '5f0c1d2e-3b4a-4c5d-8e6f-0000000000ff', saved: '2026-11-25T12:00:00+00:00' }, validator.validate);
    expect(reading.missing).toEqual(['word']);
  });
});

describe('a line for a date and time', () => {
  test.each([
    ['3 March 2014, 14:30', '2014-03-03T14:30:00+00:00'], ['3.7.2014 9.05', '2014-07-03T09:05:00+01:00'], ['25 October 2026, 01:30 BST', '2026-10-25T01:30:00+01:00'],
    ['25 October 2026, 01:30 (GMT)', '2026-10-25T01:30:00+00:00'], ['2026-11-16T23:10:00Z', '2026-11-16T23:10:00Z'],
    ['29 March 2026, 01:30', undefined], ['3 March 2014', undefined], ['14:30', undefined], ['2014, 14:30', undefined], ['', undefined],
  ])('%s', (text, value) => expect(readDateTimeLine(text)).toBe(value));

  test.each([
    ['2014', '2014'], ['about 3 March 2014', '2014-03-03~'], ['03/2014', '2014-03'], ['1 May 2026 to 7 May 2026', '2026-05-01/2026-05-07'],
    ['16 November 2026, 23:10 to 16 November 2026, 23:30', '2026-11-16T23:10:00+00:00/2026-11-16T23:30:00+00:00'],
    ['1 to 2 March 2014', undefined], ['a to b to c', undefined], ['tea time', undefined],
  ])('%s as well as it is known', (text, value) => expect(readMomentLine(text)).toBe(value));

  test.each(['2012~', '2012-05', '2026-11-21T10:15:00+00:00', '2026-07-01T10:15:00+01:00', '2026-10-25T01:30:00+01:00', '2026-10-25T01:30:00+00:00', '2026-11-20T09:30:00.5Z', '2026-11-01/2026-11-07~'])(
    '%s is read back from its words', (value) => expect(readMomentLine(sayMomentLine(value))).toBe(value),
  );
});
