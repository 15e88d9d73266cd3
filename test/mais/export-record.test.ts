import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { exportRecord } from '../../compiler/mais/export-record.ts';
import { writePartialDate } from '../../compiler/mais/write-partial-date.ts';
import { judgeRecord } from '../agreement/reference.ts';
import { REAL_FORMS } from '../agreement/tested-forms.ts';
import { formOf } from '../content/compiled.ts';
import { randomRecords } from '../support/random-records.ts';
import { readExamples } from '../support/read-examples.ts';
import { root } from '../support/root.ts';

type Json = Readonly<Record<string, unknown>>;

const isDocument = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(path.join(root, 'test/mais/mais.schema.json'), 'utf8')) as object);
const at = (value: unknown, pointer: string) => pointer.split('/').slice(1).reduce<unknown>((inner, name) => (inner as Json | undefined)?.[name], value);

/** The pointers of all plain values under answers and extensions; the keys by which a record points at its own objects are no answers. */
function leavesOf(value: unknown, pointer: string): string[] {
  if (typeof value !== 'object' || value === null) return [pointer];
  return Object.entries(value).flatMap(([name, inner]) => (name === 'key' && typeof inner === 'string' ? [] : leavesOf(inner, `${pointer}/${name}`)));
}

/** What the standard’s codes and dates stand for, read from its pages by hand; words and numbers must be the same. */
const MEANS: Readonly<Record<string, readonly string[]>> = {
  sexCode1: ['M'], sexCode2: ['F'], sexCodeX: ['not-known'], genderCode1: ['man'], genderCode2: ['woman'], genderCodeX: ['not-known'], useold: ['former'],
  ethnicityCode1: ['ABAN'], ethnicityCode2: ['CHNE'], ethnicityCode3: ['AIND'], ethnicityCode4: ['APKN'], ethnicityCode5: ['AOTH'], ethnicityCode6: ['BAFR'], ethnicityCode7: ['BCRB'],
  ethnicityCode8: ['BOTH'], ethnicityCode9: ['MWAS'], ethnicityCode10: ['MWBA'], ethnicityCode11: ['MWBC'], ethnicityCode12: ['MOTH'], ethnicityCode13: ['WBRI'], ethnicityCode14: ['WIRI'],
  ethnicityCode17: ['WOTH'],
};

describe.each(REAL_FORMS)('$id', ({ id, folder }) => {
  const form = formOf(folder, id);
  const records = [...readExamples(form).map(({ record }) => record), ...randomRecords(form, 120)].filter((record) => judgeRecord(form, record).wellFormed) as readonly Json[];
  const exports = records.map((record) => ({ record, exported: exportRecord(record, form) }));

  test('every answer and every mark of a missing one is said or is reported, and never both', () => {
    expect(records.length).toBeGreaterThan(50);
    // One form has names in one line only, which the standard cannot hold.
    expect(exports.some(({ exported }) => exported.said.length > 3)).toBe(id !== 'information-report');
    for (const { record, exported } of exports) {
      const told = [...exported.said, ...exported.notSaid].map(({ pointer }) => pointer);
      expect(new Set(told).size).toBe(told.length);
      const leaves = [...leavesOf(record['answers'], '/answers'), ...leavesOf(record['extensions'] ?? {}, '/extensions')];
      expect(leaves.filter((leaf) => !told.some((pointer) => leaf === pointer || leaf.startsWith(`${pointer}/`)))).toEqual([]);
      expect(told.filter((pointer) => at(record, pointer) === undefined)).toEqual([]);
    }
  });

  test('every document has what the standard requires and no member that it does not name', () => {
    for (const { exported } of exports) if (exported.document && !isDocument(exported.document)) expect(isDocument.errors).toEqual([]);
  });

  test('what is said says the same', () => {
    for (const { record, exported } of exports) {
      for (const { pointer, member } of exported.said) {
        const [answer, there, name] = [at(record, pointer), at(exported.document, member), member.split('/').at(-1) ?? ''];
        if (/relatedPerson|type\/0$|dateOfBirth$|\/email$/.test(member)) expect(there).toBeDefined();
        else if (/identifier\/\d+$/.test(member)) expect((there as Json)['value']).toBe((answer as Json)['value']);
        else if (name === 'UPRN') expect(there).toBe((answer as Json)['value']);
        else if (/Code$|^use$/.test(name)) expect([String(there), ...MEANS[`${name}${String(there)}`] ?? []]).toContain(answer);
        else expect(there).toBe(answer);
      }
    }
  });

  test('no report holds an answer', () => {
    for (const { exported } of exports) {
      for (const entry of [...exported.said, ...exported.notSaid]) expect(Object.keys(entry).sort().join()).toMatch(/^(?:keptFrom,member,pointer,question|isMark,pointer,question,why)$/);
    }
  });
});

const ID = '0b8f0f0e-6f2f-4c58-9b0e-7f1f1f1f1f1f';
const kay = { names: [{ familyName: 'Example', givenName: 'Kay Ann' }] };

function exportOf(id: string, answers: object, more: object = {}) {
  const form = formOf('forms', id);
  const { document, said, notSaid } = exportRecord({ concordat: '1.0', form: id, version: form.version, recordId: ID, status: 'draft', saved: '2026-11-24T10:00:00Z', marking: form.marking, answers, ...more }, form);
  return { graph: [...document?.['@graph'] ?? []].map((node): Json => ({ ...node })), said, why: Object.fromEntries(notSaid.map(({ pointer, why }) => [pointer, why])) };
}

describe('a person', () => {
  test('is written whole where the standard has a member for each answer', () => {
    const { graph, why } = exportOf('referral', {
      child: {
        names: [{ fullName: 'Kay Ann Example', familyName: 'Example', givenName: 'Kay Ann', preferredName: 'Kay' }], dateOfBirth: '2012-03', sex: 'F', gender: 'woman', ethnicity: 'MWAS', ethnicityBasis: 'self',
        identifiers: [{ number: { system: 'upn', value: 'A123456789012' } }, { number: { system: 'nhs-number', value: '9990000018' } }],
        addresses: [{ use: 'home', line1: '4 Example Street', city: 'Exampleton', postcode: 'ZZ99 3VZ', safeToWrite: true }],
        contacts: [{ kind: 'mobile', value: '07700 900001' }, { kind: 'email', value: 'kay@example.org' }, { kind: 'online', value: 'kay2012' }],
      },
    });
    expect(graph).toEqual([{
      '@context': 'https://socialcaredata.github.io/ontology/person/context.jsonld', '@type': 'Person',
      identifier: [{ '@type': 'Identifier', value: '9990000018', system: 'https://fhir.nhs.uk/Id/nhs-number' }, { '@type': 'Identifier', value: '/answers/child', system: `urn:uuid:${ID}` }],
      name: [{ '@type': 'Name', familyName: ['Example'], givenName: ['Kay Ann'], preferredName: 'Kay' }],
      dateOfBirth: { '@type': 'PartialDate', date: '2012-03-01', accuracyIndicator: 'UAA' },
      address: [{ '@type': 'Address', line1: '4 Example Street', city: 'Exampleton', postcode: 'ZZ99 3VZ', use: 'home' }],
      contact: [{ '@type': 'Contact', telephone: ['07700 900001'], email: ['kay@example.org'] }],
      genderCode: '2', sexCode: '2', ethnicityCode: '9',
    }]);
    expect(why).toEqual({
      '/answers/child/names/0/fullName': 'in-one-line', '/answers/child/ethnicityBasis': 'no-member', '/answers/child/identifiers/0/number': 'no-system',
      '/answers/child/addresses/0/safeToWrite': 'no-member', '/answers/child/contacts/0/kind': 'no-member', '/answers/child/contacts/2/kind': 'no-member', '/answers/child/contacts/2/value': 'no-member',
    });
  });

  test.each<[string, string, string]>([
    ['2012-03-04', '2012-03-04', 'AAA'], ['2012-03-04~', '2012-03-04', 'EEE'], ['2012-03', '2012-03-01', 'UAA'], ['2012-03~', '2012-03-01', 'UEE'], ['2012', '2012-01-01', 'UUA'], ['2012~', '2012-01-01', 'UUE'],
  ])('born %s is said with what of it is known', (text, date, accuracyIndicator) => {
    expect(writePartialDate(text)).toEqual({ '@type': 'PartialDate', date, accuracyIndicator });
  });

  test.each<[string, object, string, string]>([
    ['a name in one line', { names: [{ fullName: 'Kay Example' }], dateOfBirth: '2012' }, '/answers/child/dateOfBirth', 'needs-name'],
    ['a first name alone', { names: [{ givenName: 'Kay' }] }, '/answers/child/names/0/givenName', 'needs-name'],
    ['no birth yet', { ...kay, expectedDateOfBirth: '2027-02' }, '/answers/child/expectedDateOfBirth', 'unborn'],
    ['a sex not yet known because unborn', { ...kay, sex: 'U' }, '/answers/child/names/0/familyName', 'unborn'],
  ])('is not written with %s', (_what, child, pointer, why) => {
    const found = exportOf('referral', { child });
    expect(found.graph).toEqual([]);
    expect(found.why[pointer]).toBe(why);
  });

  test.each<[string, object, Readonly<Record<string, string>>]>([
    ['an address where it is not safe to write', { addresses: [{ line1: '4 Example Street', city: 'Exampleton', postcode: 'ZZ99 3VZ', safeToWrite: false }] }, { 'addresses/0/line1': 'not-safe', 'addresses/0/city': 'not-safe', 'addresses/0/postcode': 'not-safe', 'addresses/0/safeToWrite': 'not-safe' }],
    ['where they were seen', { addresses: [{ use: 'seen', line1: '4 Example Street', city: 'Exampleton', postcode: 'ZZ99 3VZ' }] }, { 'addresses/0/use': 'no-use', 'addresses/0/line1': 'no-use', 'addresses/0/city': 'no-use', 'addresses/0/postcode': 'no-use' }],
    ['half an address', { addresses: [{ line1: '4 Example Street', absent: { postcode: 'not-known' } }] }, { 'addresses/0/line1': 'needs-address', 'addresses/0/absent/postcode': 'needs-address' }],
    ['half a postcode', { addresses: [{ line1: '4 Example Street', city: 'Exampleton', postcode: 'ZZ99' }] }, { 'addresses/0/line1': 'not-a-postcode', 'addresses/0/city': 'not-a-postcode', 'addresses/0/postcode': 'not-a-postcode' }],
    ['a number that is not safe to call', { contacts: [{ kind: 'mobile', value: '07700 900001', safe: false }] }, { 'contacts/0/kind': 'not-safe', 'contacts/0/value': 'not-safe', 'contacts/0/safe': 'not-safe' }],
    ['half a number', { contacts: [{ kind: 'landline', value: '01632 960???' }] }, { 'contacts/0/kind': 'part-known', 'contacts/0/value': 'part-known' }],
    ['a gender in other words', { gender: 'another' }, { gender: 'no-code' }],
    ['a group of another list', { ethnicity: 'WROM' }, { ethnicity: 'no-code' }],
    ['an answer that was declined', { absent: { gender: 'declined', ethnicity: 'not-known', dateOfBirth: 'not-known' } }, { 'absent/gender': 'no-reason', 'absent/ethnicity': 'no-reason', 'absent/dateOfBirth': 'no-reason' }],
    ['a guessed age', { estimatedAge: { years: 13, on: '2026-11-01' } }, { 'estimatedAge/years': 'no-member', 'estimatedAge/on': 'no-member' }],
    ['a second name', { names: [{ familyName: 'Example', givenName: 'Kay Ann' }, { familyName: 'Sample', givenName: 'Kay' }] }, { 'names/1/familyName': 'one-only', 'names/1/givenName': 'one-only' }],
  ])('is written without %s', (_what, part, why) => {
    const found = exportOf('referral', { child: { ...kay, ...part } });
    expect(found.graph).toEqual(exportOf('referral', { child: kay }).graph);
    expect(found.why).toEqual(Object.fromEntries(Object.entries(why).map(([pointer, reason]) => [`/answers/child/${pointer}`, reason])));
  });

  test('whose sex or gender is not known is written so, because the standard has a code for that', () => {
    const { graph, said } = exportOf('referral', { child: { ...kay, absent: { sex: 'not-known', gender: 'not-known' } } });
    expect(graph[0]).toMatchObject({ sexCode: 'X', genderCode: 'X' });
    expect(said.filter(({ pointer }) => pointer.includes('/absent/')).map(({ member }) => member)).toEqual(['/@graph/0/sexCode', '/@graph/0/genderCode']);
  });

  test('is what they are to the child, where both are written and the word means the same', () => {
    const member = (relationship: string, names: readonly object[]) => ({ person: { relationship, names } });
    const family = [member('mother', [{ familyName: 'Example', givenName: 'Jo' }]), member('father', [{ fullName: 'Max Example' }]), member('friend', [{ familyName: 'Sample', givenName: 'Jay' }])];
    const { graph, why } = exportOf('referral', { child: kay, familyMembersAny: true, familyMembers: family });
    expect(graph.length).toBe(3);
    expect(graph[0]?.['relatedPerson']).toEqual([{ '@type': 'PersonRelationship', identifier: { '@type': 'Identifier', value: '/answers/familyMembers/0/person', system: `urn:uuid:${ID}` }, relationship: ['MTH'] }]);
    expect(why['/answers/familyMembers/1/person/relationship']).toBe('needs-name');
    expect(why['/answers/familyMembers/2/person/relationship']).toBe('no-code');
    const without = exportOf('referral', { familyMembers: family });
    expect(without.graph.length).toBe(2);
    expect(without.why['/answers/familyMembers/0/person/relationship']).toBe('needs-subject');
  });

  test('who is kept from somebody is written, and the report says from whom', () => {
    const { said } = exportOf('referral', { child: { ...kay, addresses: [{ line1: '4 Example Street', city: 'Exampleton', postcode: 'ZZ99 3VZ' }] } }, { withhold: { 'child.names': ['school'] } });
    expect(said.map(({ pointer, keptFrom }) => [pointer, keptFrom.join()])).toEqual([
      ['/answers/child/names/0/familyName', 'school'], ['/answers/child/names/0/givenName', 'school'],
      ['/answers/child/addresses/0/line1', 'family'], ['/answers/child/addresses/0/city', 'family'], ['/answers/child/addresses/0/postcode', 'family'],
    ]);
  });
});

describe('a missing episode', () => {
  const event = (episode: object) => {
    const { graph, why } = exportOf('return-home-interview', { child: kay, episode });
    return { event: graph.find((node) => node['@type'] === 'LifeEvent'), why };
  };

  test('is the life event “reported missing” of the child', () => {
    const found = event({ classification: 'missing', policeReference: 'MP1', leftAt: { at: '2026-11-20T22:00:00+00:00', words: 'After tea' }, returnedAt: { at: '2026-11-21T03:00:00+00:00' }, timesIn30Days: 2 });
    expect(found.event).toEqual({
      '@context': 'https://socialcaredata.github.io/ontology/safeguarding/context.jsonld', '@type': 'LifeEvent', identifier: [{ '@type': 'Identifier', value: '/answers/episode', system: `urn:uuid:${ID}` }],
      type: ['missing-person'], subjectPerson: [{ '@type': 'SubjectPerson', person: { '@type': 'Identifier', value: '/answers/child', system: `urn:uuid:${ID}` }, involvement: 'SBJ' }],
      timeInformation: [{ '@type': 'TimeInformation', startDateTime: '2026-11-20T22:00:00+00:00', endDateTime: '2026-11-21T03:00:00+00:00' }],
    });
    expect(found.why).toEqual({ '/answers/episode/policeReference': 'no-system', '/answers/episode/leftAt/words': 'no-member', '/answers/episode/timesIn30Days': 'no-member' });
  });

  test.each<[string, object, Readonly<Record<string, string>>]>([
    ['a day', { leftAt: { at: '2026-11-20' } }, { 'leftAt/at': 'not-a-time' }],
    ['about a day', { leftAt: { at: '2026-11-20~' } }, { 'leftAt/at': 'not-a-time' }],
    ['a span', { leftAt: { at: '2026-11-20T20:00:00Z/2026-11-20T22:00:00Z' } }, { 'leftAt/at': 'not-a-time' }],
    ['words', { leftAt: { words: 'After tea' } }, { 'leftAt/words': 'no-member' }],
    ['an end alone', { returnedAt: { at: '2026-11-21T03:00:00+00:00' } }, { 'returnedAt/at': 'needs-start' }],
  ])('has no time made of %s', (_what, times, why) => {
    const found = event({ classification: 'missing', ...times });
    expect(found.event).toMatchObject({ type: ['missing-person'] });
    expect(found.event).not.toHaveProperty('timeInformation');
    expect(found.why).toEqual(Object.fromEntries(Object.entries(why).map(([pointer, reason]) => [`/answers/episode/${pointer}`, reason])));
  });

  test.each<[string, object]>([
    ['absence that was known of', { classification: 'absent', reportedMissingAt: { at: '2026-11-20' } }],
    ['what nobody reported or classed', { leftAt: { at: '2026-11-20T22:00:00Z' } }],
  ])('is not made of %s', (_what, episode) => {
    const found = event(episode);
    expect(found.event).toBeUndefined();
    expect([...new Set(Object.values(found.why))]).toEqual(['no-event']);
  });

  test('needs the child in the document', () => {
    const { graph, why } = exportOf('return-home-interview', { child: { names: [{ fullName: 'Kay' }] }, episode: { classification: 'missing' } });
    expect(graph).toEqual([]);
    expect(why['/answers/episode/classification']).toBe('needs-subject');
  });
});

test('a board’s own answers are named', () => {
  const { why } = exportOf('cse-screening', { child: kay }, { extensions: { dudley: { panelDate: '2026-11-20', absent: { worker: 'not-known' } } } });
  expect(why).toEqual({ '/extensions/dudley/panelDate': 'of-the-board', '/extensions/dudley/absent/worker': 'of-the-board' });
});

test('the page about it has each question of a person and of an episode', () => {
  const page = readFileSync(path.join(root, 'docs/mais.md'), 'utf8');
  const ids = ['person', 'episode'].flatMap((component) => {
    const text = readFileSync(path.join(root, `forms/components/${component}/1.0.0.yaml`), 'utf8');
    return [...text.slice(text.indexOf('questions:'), text.indexOf('rules:')).matchAll(/^ {2}- (?:\{)?id: (\w+)|^ {2}- id: (\w+)/gm)].map(([, one, other]) => one ?? other ?? '');
  });
  expect(ids.length).toBe(18 + 10);
  // Who is not born yet is told of in words.
  expect(ids.filter((id) => !page.includes(`\`${id}\``))).toEqual(['expectedDateOfBirth']);
});
