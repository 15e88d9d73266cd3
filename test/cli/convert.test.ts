import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { LOCK_FILE, publishedNames, readLock } from '../../compiler/publish/lock.ts';
import { writeRecord } from '../../runtime/write-record.ts';
import { judgeRecord } from '../agreement/reference.ts';
import { compileFolder } from '../content/compiled.ts';
import { readExamples } from '../support/read-examples.ts';
import { root } from '../support/root.ts';
import { makeProject, readTree } from './make-project.ts';
import { run } from './run-program.ts';

const FORMS = ['--forms', path.join(root, 'test/redact/forms')];

function visit(id: number, answers: object): string {
  return JSON.stringify({
    concordat: '1.0', form: 'visit', version: '1.0.0-draft', recordId: `0b8f0f0e-6f2f-4c58-9b0e-00000000000${id}`, status: 'draft', saved: '2026-11-24T10:00:00Z', answers,
  });
}

test('the example records of every form become tables and come back byte by byte', async () => {
  const published = publishedNames(readLock(readFileSync(path.join(root, 'forms', LOCK_FILE), 'utf8')) ?? { forms: {} });
  // The program knows what is published; definitions compiled by themselves are drafts.
  const named = (version: string, form: string) => (published.has(`${form}@${version.replace('-draft', '')}`) ? version.replace('-draft', '') : version);
  const records = compileFolder('forms').forms.flatMap((form) => (
    readExamples(form).filter(({ record }) => judgeRecord(form, record).wellFormed).map(({ record }) => ({ ...record, version: named(form.version, form.id) }))));
  expect(records.length).toBeGreaterThan(100);
  const folder = makeProject({ 'all.ndjson': records.map((record) => `${JSON.stringify(record)}\n`).join('') });
  const there = await run(folder, ['convert', 'all.ndjson', '-o', 'tables', '--forms', path.join(root, 'forms')]);
  expect([there.code, there.out]).toEqual([0, 'tables\n']);
  const back = await run(folder, ['convert', 'tables', '--to', 'json', '-o', 'again', '--forms', path.join(root, 'forms')]);
  expect([back.code, back.err]).toEqual([0, `${records.length} records in ${records.length} files.\n`]);
  for (const record of records) {
    expect(readFileSync(path.join(folder, 'again', `${String((record as Record<string, unknown>)['form'])}-${String((record as Record<string, unknown>)['recordId'])}.json`), 'utf8')).toBe(writeRecord(record));
  }
}, 60_000);

describe('tables', () => {
  test('have one column a question, a linked table a list, and no formula', async () => {
    const folder = makeProject({
      'a.json': visit(1, { child: { names: [{ fullName: '=1+1' }, { fullName: "'=2" }], absent: { dateOfBirth: 'declined' } }, harm: 'bruise', absent: { plate: 'not-known' } }),
    });
    expect((await run(folder, ['convert', 'a.json', '-o', 'out/tables', ...FORMS])).code).toBe(0);
    const read = (name: string) => readFileSync(path.join(folder, 'out/tables/visit/1.0.0-draft', name), 'utf8').replace('\uFEFF', '').split('\r\n');
    expect(read('visit.child.names.csv')).toEqual([
      '_recordId,_position,fullName,_absent', "0b8f0f0e-6f2f-4c58-9b0e-000000000001,0,'=1+1,", "0b8f0f0e-6f2f-4c58-9b0e-000000000001,1,''=2,", '',
    ]);
    expect(read('visit.csv')[0]).toBe([
      '_recordId,_concordat,_form,_version,_profile,_status,_saved,_marking,_withhold,_extensions,child.dateOfBirth,child.number.system,child.number.value,child.address',
      'peopleAny,driver.key,driver.text,helpedBy.key,helpedBy.text,harm,harmOther,harmTold,doctor,story,secret,visitedOn,toldOn,plate,_absent',
    ].join(','));
    expect(read('visit.csv')[1]).toMatch(/,plate=not-known child\.dateOfBirth=declined$/);
    const again = await run(folder, ['convert', 'out/tables', '--to', 'json', '-o', 'again', ...FORMS]);
    expect(again.code).toBe(0);
  });

  test('that were changed by hand are refused with each place, and nothing is written', async () => {
    const folder = makeProject({ 'a.ndjson': `${visit(1, { harmTold: true })}\n${visit(2, { child: { names: [{ fullName: 'Kay' }] } })}\n` });
    await run(folder, ['convert', 'a.ndjson', '-o', 't', ...FORMS]);
    const there = 't/visit/1.0.0-draft';
    const text = (name: string) => readFileSync(path.join(folder, there, name), 'utf8');
    const changed = makeProject({
      [`${there}/visit.csv`]: text('visit.csv').replace('harmTold', 'harmSaid').replace('2026-11-24T10', 'yesterday'),
      [`${there}/visit.child.names.csv`]: text('visit.child.names.csv').replace(',0,Kay', ',3,Kay'),
      [`${there}/visit._links.csv`]: text('visit._links.csv').replace(',rel', ''),
      [`${there}/visit.pets.csv`]: '_recordId\r\n',
      [`${there}/visit.people.csv`]: 'a,b\r\n1\r\n',
    });
    const { code, err } = await run(changed, ['convert', 't', '--to', 'json', '-o', 'again', ...FORMS]);
    expect(code).toBe(1);
    expect(err).toContain('visit.people.csv: Line 2: this row has more or fewer cells than there are headings.');
    expect(err).toContain('visit.csv, harmSaid: No question has this heading.');
    expect(err).toContain('visit.child.names.csv, row 1, _position: This row belongs to no record or item, or is out of order.');
    expect(err).toContain('“pets” is no list of visit.');
    expect(err).toContain('visit.csv, harmTold: This heading is missing.');
    expect(err).toContain('visit._links.csv, rel: This heading is missing.');
    expect(err).toContain('visit._reasons.csv: This table is missing.');
    expect(err).toMatch(/visit 0b8f0f0e-6f2f-4c58-9b0e-000000000001: .+ \(\/saved\)/);
    expect(err).toContain('Nothing was written');
    expect(existsSync(path.join(changed, 'again'))).toBe(false);
  });

  test.each<[string, string[], number, RegExp]>([
    ['a record with a mistake', ['bad.json', '-o', 'out'], 1, /bad\.json: .+\(\/answers\/story\)\nNothing was written/],
    ['what is no record', ['no.json', '-o', 'out'], 1, /no\.json: this is not a record/],
    ['a folder that holds something', ['a.json', '-o', 'full'], 1, /holds something already, and is not overwritten/],
    ['no folder named', ['a.json'], 2, /name with -o the folder/],
    ['a folder without tables', ['full', '--to', 'json', '-o', 'out'], 1, /has no folders <form>\/<version>/],
  ])('are not made of %s', async (_what, args, code, said) => {
    const folder = makeProject({ 'a.json': visit(1, {}), 'bad.json': visit(1, { story: 7 }), 'no.json': '{}', 'full/x': '' });
    const before = [...readTree(folder).keys()];
    const ended = await run(folder, ['convert', ...args, ...FORMS]);
    expect([ended.code, ended.out]).toEqual([code, '']);
    expect(ended.err).toMatch(said);
    expect([...readTree(folder).keys()]).toEqual(before);
  });
});

describe('people for multi-agency information sharing', () => {
  const CANARY = 'Canarybird';
  const interview = (id: number, child: object) => JSON.stringify({
    concordat: '1.0', form: 'return-home-interview', version: '1.0.0-draft', recordId: `0b8f0f0e-6f2f-4c58-9b0e-00000000000${id}`, status: 'draft', saved: '2026-11-24T10:00:00Z', marking: 'OFFICIAL-SENSITIVE',
    answers: { child, episode: { classification: 'missing', leftAt: { at: '2026-11-20T22:00:00Z', words: CANARY }, leftFrom: CANARY }, harm: CANARY },
  });
  const OWN = ['--forms', path.join(root, 'forms')];

  test('are a document a record and a report that names what could not be expressed, never with an answer', async () => {
    const folder = makeProject({
      'a.json': interview(1, { names: [{ familyName: 'Example', givenName: 'Kay' }], addresses: [{ use: 'home', line1: `4 ${CANARY}`, city: 'Exampleton', postcode: 'ZZ99 3VZ' }] }),
      'b.json': interview(2, { names: [{ fullName: CANARY }] }),
    });
    const ended = await run(folder, ['convert', 'a.json', 'b.json', '--to', 'mais', '-o', 'people', ...OWN]);
    expect([ended.code, ended.out]).toEqual([0, 'people\n']);
    expect(ended.err).toBe('1 of 2 records in a document: 8 answers are there, 9 could not be expressed. See report.txt.\n');
    const files = readTree(path.join(folder, 'people'));
    expect([...files.keys()].sort()).toEqual(['report.json', 'report.txt', 'return-home-interview-0b8f0f0e-6f2f-4c58-9b0e-000000000001.json']);
    const read = (name: string) => readFileSync(path.join(folder, 'people', name), 'utf8');
    expect(read('return-home-interview-0b8f0f0e-6f2f-4c58-9b0e-000000000001.json')).toContain(`"line1": "4 ${CANARY}"`);
    expect(read('report.json') + read('report.txt') + ended.err).not.toContain(CANARY);
    expect(read('report.txt')).toContain('  Not there, because the standard has no member for it:\n    episode.leftAt (/answers/episode/leftAt/words)\n    episode.leftFrom (/answers/episode/leftFrom)\n');
    expect(read('report.txt')).toContain('    child.addresses.line1 (/answers/child/addresses/0/line1): family\n');
    const { records } = JSON.parse(read('report.json')) as { records: readonly { file?: string; notSaid: readonly object[] }[] };
    expect(records.map(({ file, notSaid }) => [file !== undefined, notSaid.length])).toEqual([[true, 3], [false, 6]]);
  });

  test.each(['mais', 'csv'])('%s: two records of one id are refused, and nothing is written', async (to) => {
    const folder = makeProject({ 'a.json': interview(1, { names: [{ fullName: 'Kay' }] }), 'b.json': interview(1, { names: [{ fullName: 'Max' }] }) });
    const ended = await run(folder, ['convert', 'a.json', 'b.json', '--to', to, '-o', 'out', ...OWN]);
    expect([ended.code, ended.out]).toEqual([1, '']);
    expect(ended.err).toContain('return-home-interview 0b8f0f0e-6f2f-4c58-9b0e-000000000001: there are 2 records with this id.');
    expect(existsSync(path.join(folder, 'out'))).toBe(false);
  });
});
