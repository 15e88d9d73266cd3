import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { migrateRecord } from '../../compiler/migrate/migrate-record.ts';
import type { Changes, Form } from '../../compiler/model/form.ts';
import { buildSchema } from '../../generators/json-schema/build-schema.ts';
import { caseNames, readCase } from '../diff/read-case.ts';
import { randomRecord } from '../support/random-records.ts';

type Json = Readonly<Record<string, unknown>>;

const STAMPS = { recordId: '3f2b9c1e-0000-4000-8000-00000000000f', saved: '2026-11-25T09:00:00+00:00' };
const OLD = { concordat: '1.0', form: 'sample', version: '1.0.0', recordId: '3f2b9c1e-0000-4000-8000-000000000001', status: 'final', saved: '2026-11-21T10:15:00+00:00' };

function move(name: string, record: Json) {
  const { before, after } = readCase(name);
  return migrateRecord({ ...OLD, ...record }, { before, after, declared: after.changes ? [after.changes] : [] }, STAMPS);
}

describe('what a record becomes', () => {
  test('a final record stays: the new one is a draft that is linked to it', () => {
    const { record, losses } = move('question-renamed', { answers: { word: 'x' }, links: [{ rel: 'answers', recordId: '3f2b9c1e-0000-4000-8000-00000000000a' }] });
    expect(record).toEqual({
      ...OLD, version: '1.1.0', recordId: STAMPS.recordId, saved: STAMPS.saved, status: 'draft', answers: { term: 'x' },
      links: [{ rel: 'answers', recordId: '3f2b9c1e-0000-4000-8000-00000000000a' }, { rel: 'replaces', recordId: OLD.recordId }],
    });
    expect(losses).toEqual([]);
  });

  test('a draft stays the same record, an extract an extract', () => {
    expect(move('question-renamed', { status: 'draft', answers: { word: 'x' } }).record).toEqual({ ...OLD, version: '1.1.0', saved: STAMPS.saved, status: 'draft', answers: { term: 'x' } });
    const links = [{ rel: 'extract-of', recordId: '3f2b9c1e-0000-4000-8000-00000000000b' }];
    expect(move('question-renamed', { status: 'extract', links, answers: {} }).record).toEqual({ ...OLD, version: '1.1.0', recordId: STAMPS.recordId, saved: STAMPS.saved, status: 'extract', links, answers: {} });
  });

  test('reasons, recipients and marks of absence follow the names', () => {
    const { record } = move('question-renamed', { answers: { absent: { word: 'declined' } }, withhold: { word: ['family'] } });
    expect(record).toMatchObject({ answers: { absent: { term: 'declined' } }, withhold: { term: ['family'] } });
    const reasons = [{ rule: 'few', reason: 'Counted twice.' }, { rule: 'check-digit', reason: 'As printed.' }];
    expect(move('rule-renamed', { answers: { count: 9 }, reasons }).record['reasons']).toEqual([{ rule: 'not-many', reason: 'Counted twice.' }, { rule: 'check-digit', reason: 'As printed.' }]);
    expect(move('deadline-renamed', { answers: {}, reasons: [{ rule: 'late-visit', reason: 'Snow.' }] }).record['reasons']).toEqual([{ rule: 'late-call', reason: 'Snow.' }]);
  });

  test('whom the earlier version kept an answer from is kept from it by the record, where the later one does not', () => {
    const lifted = move('withholding-lifted', { answers: { word: 'x' } });
    expect([lifted.record['withhold'], lifted.kept]).toEqual([{ word: ['family'] }, ['word']]);
    expect(move('withholding-lifted', { answers: { word: 'x' }, withhold: { word: ['school'] } }).record['withhold']).toEqual({ word: ['school', 'family'] });
    expect(move('withholding-lifted', { answers: {} }).record).not.toHaveProperty('withhold');
    expect(move('withholding-added', { answers: { word: 'x' } }).record).not.toHaveProperty('withhold');
  });

  test('options, rows and whole objects follow the names', () => {
    expect(move('option-renamed', { answers: { it: 'home' } }).record['answers']).toEqual({ it: 'house' });
    expect(move('row-renamed', { answers: { it: { late: { now: true }, phone: { now: true } } } }).record['answers']).toEqual({ it: { cameLate: { now: true }, phone: { now: true } } });
    expect(move('question-moved', { answers: { word: 'x', child: { name: 'Kay' } } }).record['answers']).toEqual({ child: { name: 'Kay', nickname: 'x' } });
    expect(move('question-moved', { answers: { absent: { word: 'declined' } } }).record['answers']).toEqual({ child: { absent: { nickname: 'declined' } } });
  });

  test('a marking is the later version’s, and a profile is chosen anew', () => {
    const { record, losses } = move('marking-changed', { marking: 'OFFICIAL', profile: 'north@1.0.0', answers: {} });
    expect(record['marking']).toBe('OFFICIAL-SENSITIVE');
    expect(record).not.toHaveProperty('profile');
    expect(losses.map(({ pointer }) => pointer)).toEqual(['/profile']);
  });
});

describe('what is lost is named, and nothing else is', () => {
  test('an answer that is not asked any more, with the declared reason', () => {
    const { record, losses } = move('question-removed-declared', { answers: { word: 'x', fax: '01632 960000' }, withhold: { fax: ['family'] } });
    expect(record).not.toHaveProperty('withhold');
    expect(record['answers']).toEqual({ word: 'x' });
    expect(losses).toEqual([
      { pointer: '/answers/fax', name: 'fax', why: 'Removed: Nobody has one.' },
      { pointer: '/withhold/fax', name: 'fax', why: '1.1.0 does not ask it, so there is nothing to keep.' },
    ]);
  });

  test('an option, a row, a reason for no answer, a key, a reason for a query', () => {
    const lost = (name: string, record: Json) => { const { losses, record: made } = move(name, record); return [losses.map(({ pointer }) => pointer), made['answers']]; };
    expect(lost('option-removed', { answers: { it: 'street' } })).toEqual([['/answers/it'], {}]);
    expect(lost('exclusive-option-removed', { answers: { it: ['none'] } })).toEqual([['/answers/it/0'], {}]);
    expect(lost('row-removed', { answers: { it: { late: { now: true }, phone: { now: true } } } })).toEqual([['/answers/it/phone'], { it: { late: { now: true } } }]);
    expect(lost('absent-reason-removed', { answers: { absent: { word: 'declined' } } })).toEqual([['/answers/absent/word'], {}]);
    expect(lost('keys-refused', { answers: { it: [{ key: 'p1', name: 'Kay' }], by: { key: 'p1' } } })).toEqual([['/answers/it/0/key', '/answers/by'], { it: [{ name: 'Kay' }] }]);
    expect(lost('rule-removed', { answers: { count: 9 }, reasons: [{ rule: 'few', reason: 'x' }] })).toEqual([['/reasons/0'], { count: 9 }]);
  });

  test('members of a later minor version stay, wherever they are', () => {
    const answers = { it: { late: { now: true, since: '2026' }, later: { now: true } }, newer: { a: 1 }, absent: { newest: 'declined' } };
    const { record, losses, unknown } = move('row-added', { answers, extensions: { north: { panel: true } }, reasons: [{ rule: 'newer-rule', reason: 'x' }] });
    expect(record).toMatchObject({ answers, extensions: { north: { panel: true } }, reasons: [{ rule: 'newer-rule', reason: 'x' }] });
    expect(losses).toEqual([]);
    expect(unknown).toEqual(['/answers/it/late/since', '/answers/it/later', '/answers/newer', '/answers/absent/newest']);
  });

  test('a value that no longer fits stays: a person must look at it', () => {
    expect(move('type-changed', { answers: { it: 'many' } })).toMatchObject({
      record: { answers: { it: 'many' } }, losses: [],
      doubtful: [{ pointer: '/answers/it', name: 'it', why: 'The question was of type text and is of type integer: see whether the answer still says the same.' }],
    });
    expect(move('question-renamed', { answers: { word: 'x' } }).doubtful).toEqual([]);
    expect(move('made-shorter', { answers: { it: 'too long' } })).toMatchObject({ record: { answers: { it: 'too long' } }, losses: [] });
  });
});

/** The declared changes the other way round. */
function invert(changes: Changes): Changes {
  return { ...changes, renamed: new Map([...changes.renamed].map(([old, name]) => [name, old])) };
}

/** How many answers, marks and reasons a record holds at the outermost ends. */
function countEnds(value: unknown): number {
  return typeof value === 'object' && value !== null ? Object.values(value).reduce<number>((sum, inner) => sum + countEnds(inner), 0) : 1;
}

function isWellFormed(form: Form) {
  const validate = new Ajv2020({ strict: true, ownProperties: true }).compile(buildSchema(form));
  return (record: Json) => validate({ ...record, version: form.version, status: 'draft' }) === true;
}

describe('round trips of records made for every case', () => {
  // A declared name that is not there leads nowhere on the way back.
  test.each(caseNames.filter((name) => name !== 'declaration-astray'))('%s', (name) => {
    const { before, after, changes } = readCase(name);
    const declared = after.changes ? [after.changes] : [];
    const fits = changes.every(({ backward }) => backward === 'compatible');
    const [isOld, isNew] = [isWellFormed(before), isWellFormed(after)];
    const records = Array.from({ length: 80 }, (_, index) => randomRecord(before, index + 1, 'loose') as Json).filter(isOld);
    expect(records.length).toBeGreaterThan(5);
    for (const record of records) {
      const up = migrateRecord(record, { before, after, declared }, STAMPS);
      if (fits) {
        expect(up.record['answers']).toEqual(record['answers']);
        expect(isNew(up.record)).toBe(true);
        expect([up.losses, up.unknown]).toEqual([[], []]);
      }
      const down = migrateRecord({ ...up.record, recordId: OLD.recordId }, { before: after, after: before, declared: declared.map(invert) }, STAMPS);
      if (up.losses.length === 0) expect(down.record['answers']).toEqual(record['answers']);
      else {
        const lost = up.losses.filter(({ pointer }) => pointer.startsWith('/answers'));
        expect(countEnds(record['answers']) - countEnds(up.record['answers'])).toBeGreaterThanOrEqual(lost.length);
      }
    }
  });
});
