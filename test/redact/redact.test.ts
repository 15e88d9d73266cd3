import { beforeAll, describe, expect, test } from 'vitest';
import { redactRecord, type RedactOptions } from '../../compiler/redact/redact-record.ts';
import { compileFolder, formOf } from '../content/compiled.ts';
import { loadValidator, type Validator } from '../validators/load-validator.ts';

const FOLDER = 'test/redact/forms';
const OLD = '0b8f0f0e-6f2f-4c58-9b0e-7f1f1f1f1f1f';
const NEW = '5d1c2f0a-0d5c-4a57-8a0e-2f2f2f2f2f2f';
const form = formOf(FOLDER, 'visit');
let validator: Validator;

beforeAll(async () => {
  validator = await loadValidator(form);
});

function redact(answers: object, { header = {}, ...options }: Partial<RedactOptions> & { header?: object } = {}) {
  const record = { concordat: '1.0', form: 'visit', version: '1.0.0-draft', recordId: OLD, status: 'final', saved: '2026-11-24T10:00:00Z', answers, ...header };
  expect(validator.validate(record)).toMatchObject({ wellFormed: true });
  const before = JSON.stringify(record);
  const extract = redactRecord(record, form, { recipients: ['family'], recordId: NEW, ...options });
  expect(JSON.stringify(record)).toBe(before);
  expect(validator.validate(extract.record)).toMatchObject({ wellFormed: true, valid: true });
  return { ...extract, answers: extract.record['answers'], left: extract.leftOut.map(({ pointer, why, isMark }) => `${isMark ? 'mark ' : ''}${pointer} ${why}`) };
}

test('the form compiles without a warning', () => expect(compileFolder(FOLDER).diagnostics).toEqual([]));

test('an extract has an id of its own, its record linked, and is said as of then', () => {
  const { record, left } = redact({ story: 'Seen at home.' }, { header: { links: [{ rel: 'replaces', recordId: '7d1c2f0a-0d5c-4a57-8a0e-2f2f2f2f2f2f' }] } });
  expect(record).toEqual({
    concordat: '1.0', form: 'visit', version: '1.0.0-draft', recordId: NEW, status: 'extract', saved: '2026-11-24T10:00:00Z',
    links: [{ rel: 'extract-of', recordId: OLD }], answers: { story: 'Seen at home.' },
  });
  expect(left).toEqual([]);
});

describe('what is kept from the reader', () => {
  test('goes with the marks of missing answers, and nothing else does', () => {
    const { answers, left } = redact({
      child: { names: [{ fullName: 'Kay Example' }], address: '1 High Street', absent: { dateOfBirth: 'not-known' } }, absent: { plate: 'declined', secret: 'not-asked' },
    });
    expect(answers).toEqual({ child: { names: [{ fullName: 'Kay Example' }], absent: { dateOfBirth: 'not-known' } }, absent: { secret: 'not-asked' } });
    expect(left).toEqual(['/answers/child/address kept', 'mark /answers/absent/plate kept']);
  });

  test('stays for others', () => {
    expect(redact({ child: { address: '1 High Street' }, plate: 'AB12 CDE' }, { recipients: ['school'] }).answers).toEqual({ child: { address: '1 High Street' } });
  });

  test('of several readers is what is kept from any', () => {
    expect(redact({ child: { address: '1 High Street' }, plate: 'AB12 CDE', story: 'S.' }, { recipients: ['school', 'family'] }).answers).toEqual({ story: 'S.' });
  });

  test('takes the object along that has nothing else', () => {
    expect(redact({ child: { address: '1 High Street' } }).answers).toEqual({});
  });

  test('is also what the record itself keeps, whose other restrictions stay with the copy', () => {
    const { answers, record } = redact({ child: { dateOfBirth: '2013', names: [{ fullName: 'Kay' }] }, story: 'S.' }, {
      header: { withhold: { 'child.names': ['family', 'school'], 'story': ['police'] } },
    });
    expect(answers).toEqual({ child: { dateOfBirth: '2013' }, story: 'S.' });
    expect(record['withhold']).toEqual({ story: ['police'] });
  });

  test('is what was named for this copy', () => {
    expect(redact({ child: { dateOfBirth: '2013' }, story: 'S.' }, { without: ['child.dateOfBirth'] })).toMatchObject({
      answers: { story: 'S.' }, left: ['/answers/child/dateOfBirth named'],
    });
  });
});

describe('what would tell it', () => {
  test('is the yes or no that opens a list, and what points into it', () => {
    const { answers, left } = redact({
      peopleAny: true, people: [{ key: 'p1', names: [{ fullName: 'Mr Bad' }] }], driver: { key: 'p1' }, helper: [{ key: 'h1', names: [{ fullName: 'Ms Good' }] }], helpedBy: { key: 'h1' },
    });
    expect(answers).toEqual({ helper: [{ key: 'h1', names: [{ fullName: 'Ms Good' }] }], helpedBy: { key: 'h1' } });
    expect(left).toEqual(['/answers/peopleAny tells', '/answers/people kept', '/answers/driver points-there']);
  });

  test('is what is asked only because of it, and because of that', () => {
    const { answers, left } = redact({ harm: 'bruise', harmObserved: [{ text: 'Blue.' }], harmTold: true, doctor: 'Dr A', story: 'S.' });
    expect(answers).toEqual({ story: 'S.' });
    expect(left).toEqual(['/answers/harm kept', '/answers/harmObserved tells', '/answers/harmTold tells', '/answers/doctor tells']);
  });

  test('is the reason for a query about it, or about an age of a child whose birthday is kept', () => {
    const reasons = [
      { rule: 'harm-with-story', reason: 'The bruise was told by phone.' }, { rule: 'story-and-date', reason: 'No day was given.' }, { rule: 'late-tell', reason: 'A storm.' },
      { rule: 'not-a-baby', reason: 'An older brother.' },
    ];
    const extract = redact({ harm: 'bruise', story: 'S.' }, { header: { reasons, withhold: { 'child.dateOfBirth': ['family'], 'toldOn': ['family'] } } });
    expect(extract.record['reasons']).toEqual([{ rule: 'story-and-date', reason: 'No day was given.' }]);
    expect(extract.reasons).toBe(3);
  });

  test('is what a board asks beyond the form, which says from whom to keep none of it', () => {
    const { record, extensions } = redact({ story: 'S.' }, { header: { extensions: { dudley: { panel: 'Tuesday' } } } });
    expect([record['extensions'], extensions]).toEqual([undefined, ['dudley']]);
  });
});

describe('the texts let through', () => {
  test('are listed for reading, without a word of them', () => {
    const { texts } = redact({ child: { names: [{ fullName: 'Kay Example' }] }, story: 'A story.', plate: 'AB12 CDE' });
    expect(texts).toEqual([
      { pointer: '/answers/child/names/0/fullName', asks: ['The child', 'Name', 'Name 1', 'Full name'], repeats: false },
      { pointer: '/answers/story', asks: ['What happened?'], repeats: false },
    ]);
  });

  test.each([
    ['She fled to 14 HARBOUR-STREET again.', true], ['He drives ab12  cde.', true], ['Near Harbour, she said.', true], ['She went to the harbourside.', false], ['Nothing.', false],
  ])('are told apart when they repeat what is left out: %s', (story, repeats) => {
    const { texts } = redact({ child: { address: '14 Harbour Street' }, plate: 'AB12 CDE', story });
    expect(texts).toEqual([{ pointer: '/answers/story', asks: ['What happened?'], repeats }]);
  });

  test.each([
    ['Ali', 'Told by Ali on the bus.', true], ['Ali', 'She told ali.', true], ['Ali', 'She is an alien here.', false], ['Zoë', 'Zoe said so.', true], ['Al', 'With Al again.', true],
    ['He was there', 'What he said.', false], ['My uncle', 'In my room.', false], ['Mr Nowak', 'Mr Example came.', false],
    ['07700 900123', 'Ring 07700900123.', true], ['07700900123', 'Ring 07700 900 123.', true], ['DY1 1AA', 'They moved to DY11AA.', true], ['AB12 CDE', 'The car AB 12 CDE.', true],
    ['Flat 14', 'On 14 May.', false], ['Bus 126', 'They took the 126.', true],
  ])('short names and divided numbers are found as well: %s in %s', (secret, story, repeats) => {
    expect(redact({ secret, story }, { without: ['secret'] }).texts.map((text) => text.repeats)).toEqual([repeats]);
  });

  test('may hold the name of the child, which the copy tells anyway', () => {
    const { texts } = redact({ child: { names: [{ fullName: 'Katherine Example' }], address: 'With Katherine’s aunt' }, story: 'Katherine was seen.' });
    expect(texts.map(({ repeats }) => repeats)).toEqual([false, false]);
  });
});
